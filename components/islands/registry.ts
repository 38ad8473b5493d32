import { AnswersSoFar } from "./answers-so-far";
import { CalendarButton } from "./calendar-button";
import { DateCalculator } from "./date-calculator";
import { DrawingSearch } from "./drawing-search";
import { LeesmapReader } from "./leesmap-reader";
import { LetterForm } from "./letter-form";
import { LetterReader } from "./letter-reader";
import { LostAddress } from "./lost-address";
import { MetroHere } from "./metro-here";
import { MyFolder } from "./my-folder";
import { PiecePicker } from "./piece-picker";
import { ReadySentence } from "./ready-sentence";
import { RegionHere } from "./region-here";
import { RegionLookup } from "./region-lookup";
import { SavedPages } from "./saved-pages";
import { SchoolFilter } from "./school-filter";
import { Search } from "./search";
import { SearchDoor } from "./search-door";
import { ShareMenu } from "./share-menu";
import { TalkSheet } from "./talk-sheet";

/**
 * Every island by its name: that of its file. A page names an island and gets the component that belongs to it; the script of
 * lib/publish/outline.ts takes the same name from the page.
 */
export const islands = {
  "answers-so-far": AnswersSoFar,
  "calendar-button": CalendarButton,
  "date-calculator": DateCalculator,
  "drawing-search": DrawingSearch,
  "leesmap-reader": LeesmapReader,
  "letter-form": LetterForm,
  "letter-reader": LetterReader,
  "lost-address": LostAddress,
  "metro-here": MetroHere,
  "my-folder": MyFolder,
  "piece-picker": PiecePicker,
  "ready-sentence": ReadySentence,
  "region-here": RegionHere,
  "region-lookup": RegionLookup,
  "saved-pages": SavedPages,
  "school-filter": SchoolFilter,
  search: Search,
  "search-door": SearchDoor,
  "share-menu": ShareMenu,
  "talk-sheet": TalkSheet,
} as const;

export type IslandName = keyof typeof islands;
