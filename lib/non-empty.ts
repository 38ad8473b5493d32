/** A list that has at least one item: an empty one does not compile. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];
