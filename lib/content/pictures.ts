/** The drawings that a text may show with <Plaat id="…" />. Each has a component in components/pictures/. */
export const pictureIds = [
  "twee-verbanden",
  "lagen-van-hulp",
  "wie-beslist",
  "wie-doet-wat",
  "beslistermijn",
  "trap-bij-oneens",
  "van-po-naar-vo",
  "vier-scholen",
] as const;

export type PictureId = (typeof pictureIds)[number];
