import type { ComponentType } from "react";
import { LagenVanHulp } from "@/components/pictures/lagen-van-hulp";
import { TweeVerbanden } from "@/components/pictures/twee-verbanden";
import { WieBeslist } from "@/components/pictures/wie-beslist";
import type { PictureId } from "@/lib/content/pictures";

const pictures: Record<PictureId, ComponentType> = {
  "twee-verbanden": TweeVerbanden,
  "lagen-van-hulp": LagenVanHulp,
  "wie-beslist": WieBeslist,
};

/** A drawing with its text equivalent. */
export function Plaat({ id }: { id: PictureId }) {
  const Picture = pictures[id];
  return <Picture />;
}
