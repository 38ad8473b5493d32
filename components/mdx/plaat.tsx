import type { ComponentType } from "react";
import { Beslistermijn } from "@/components/pictures/beslistermijn";
import { LagenVanHulp } from "@/components/pictures/lagen-van-hulp";
import { Tafel } from "@/components/pictures/tafel";
import { TrapBijOneens } from "@/components/pictures/trap-bij-oneens";
import { TweeVerbanden } from "@/components/pictures/twee-verbanden";
import { VanPoNaarVo } from "@/components/pictures/van-po-naar-vo";
import { VierScholen } from "@/components/pictures/vier-scholen";
import { WieBeslist } from "@/components/pictures/wie-beslist";
import { WieDoetWat } from "@/components/pictures/wie-doet-wat";
import type { PictureId } from "@/lib/content/pictures";

const pictures: Record<PictureId, ComponentType> = {
  "twee-verbanden": TweeVerbanden,
  "lagen-van-hulp": LagenVanHulp,
  "wie-beslist": WieBeslist,
  "wie-doet-wat": WieDoetWat,
  beslistermijn: Beslistermijn,
  "trap-bij-oneens": TrapBijOneens,
  "van-po-naar-vo": VanPoNaarVo,
  "vier-scholen": VierScholen,
  "tafel-groot-overleg": () => <Tafel talk="groot-overleg" />,
  "tafel-hoorzitting": () => <Tafel talk="hoorzitting-over-bezwaar" />,
  "tafel-opp": () => <Tafel talk="opp-gesprek" />,
};

/** A drawing with its text equivalent. */
export function Plaat({ id }: { id: PictureId }) {
  const Picture = pictures[id];
  return <Picture />;
}
