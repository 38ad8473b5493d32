import { drawAcross } from "@/lib/guide/metro/draw-across";
import { drawDown } from "@/lib/guide/metro/draw-down";
import { MetroMap } from "./metro-map";

/** The metro map twice: one drawing for a phone, one for wide screens and paper. The other of the two is not there for anyone. */
export function MetroView() {
  return (
    <nav aria-label="Kaart van de route">
      <MetroMap drawing={drawDown()} way="down" hasTimes />
      <MetroMap drawing={drawAcross()} way="across" hasTimes />
    </nav>
  );
}
