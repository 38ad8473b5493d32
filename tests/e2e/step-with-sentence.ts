import { nodeAddress } from "@/lib/addresses/address-of";
import { guideNodes } from "@/lib/guide/guide";

/** A step that has everything: a sentence to copy, a term, papers, and the branches "te laat" and "niet eens". */
export const step = guideNodes()["verband-beslist"];
export const stepAddress = nodeAddress("verband-beslist");

if (!step.say || !step.late || !step.disagree) throw new Error("The tests need a step with a sentence and both branches: choose another.");
export const sentence = step.say;
export const answers = [step.next, step.late, step.disagree].map(({ label }) => label);
