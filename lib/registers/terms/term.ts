import type { NodeId } from "../../ids/nodes";
import type { ExplanationSlug } from "../../ids/slugs";
import type { NonEmpty } from "../../non-empty";
import type { ActorId } from "../actors";
import type { FactId } from "../facts";

/** What a term is about, without its words: these stand in content/<language>/begrippen/. */
export type TermStructure = {
  /** A legal word we cannot avoid: the readability check also counts it as two syllables. */
  readonly unavoidable?: true;
  /** Who deals with it, the one who decides or acts first. */
  readonly who: NonEmpty<ActorId>;
  /** The place in the guide where it matters. */
  readonly step: NodeId;
  /** The explanation that tells more. */
  readonly page: ExplanationSlug;
  /** The facts that this rests on. */
  readonly facts: NonEmpty<FactId>;
};

/** A word that parents meet in letters and meetings, explained once, with a page of its own at /begrippen/<id>/. */
export type Term = TermStructure & {
  /** The word as the law or the school writes it. */
  readonly word: string;
  readonly abbreviation?: string;
  /** What it is, in one or two plain sentences. */
  readonly explanation: string;
  /** Other names for the same thing that are in use now. */
  readonly alsoCalled?: readonly string[];
  /** Words from before that people and old letters still use: about the same thing, not always exactly. */
  readonly formerly?: readonly string[];
  /** Other forms by which the guide says it: short, bent, or with an ellipsis between the halves of a verb, "meld … aan". */
  readonly forms?: readonly string[];
  /** How else people type it when they search: split, joined, misspelt, or in words of their own. Never shown. */
  readonly searchedAs?: readonly string[];
  /** As it stands in a letter from a school or a verband: a short phrase, in the letter's own stiff words. */
  readonly inLetters?: readonly InLetter[];
  /** What a parent can do now, in one or two sentences. */
  readonly now: string;
};

/** A sentence of a letter, and what a parent does now that it stands there. */
export type InLetter = { readonly phrase: string; readonly so: string };
