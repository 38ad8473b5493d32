/** The drawings that a text may show with <Plaat id="…" />. Each has a component in components/pictures/. */
export const pictureIds = ["twee-verbanden", "lagen-van-hulp", "wie-beslist"] as const;

export type PictureId = (typeof pictureIds)[number];
