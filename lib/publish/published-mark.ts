/** Written when a publication went well, removed when one begins: its time tells npm start whether out/ is whole and new. */
export const publishedMark = ".next/published";
