import {
  Building2,
  Ear,
  GraduationCap,
  HandHelping,
  House,
  LifeBuoy,
  type LucideIcon,
  Network,
  Scale,
  School,
  Search,
  Stethoscope,
} from "lucide-react";
import type { ActorId } from "@/lib/registers/actors";

/** One pictogram for each actor, the same everywhere. */
const icons: Record<ActorId, LucideIcon> = {
  ouders: House,
  leerling: GraduationCap,
  school: School,
  "nieuwe-school": School,
  samenwerkingsverband: Network,
  deskundige: Stethoscope,
  steunpunt: LifeBuoy,
  onderwijsconsulent: HandHelping,
  geschillencommissie: Scale,
  "instelling-cluster-1-2": Ear,
  "commissie-van-onderzoek": Search,
  schoolbestuur: Building2,
};

/** The pictogram of an actor. The name always stands beside it, so it is hidden from screen readers. */
export function ActorIcon({ actor }: { actor: ActorId }) {
  const Icon = icons[actor];
  return <Icon className="icon" aria-hidden="true" focusable="false" />;
}
