import {
  BriefcaseBusiness,
  Building2,
  ClipboardCheck,
  Ear,
  Equal,
  Gavel,
  GraduationCap,
  HandHelping,
  Handshake,
  HeartPulse,
  Hospital,
  House,
  Landmark,
  LifeBuoy,
  LockKeyhole,
  type LucideIcon,
  MessageCircleHeart,
  MessageSquareWarning,
  Network,
  PhoneCall,
  Scale,
  School,
  Search,
  ShieldCheck,
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
  gemeente: Landmark,
  leerplichtambtenaar: ClipboardCheck,
  "consulent-zieke-leerlingen": Hospital,
  arts: HeartPulse,
  steunpunt: LifeBuoy,
  onderwijsconsulent: HandHelping,
  geschillencommissie: Scale,
  klachtencommissie: MessageSquareWarning,
  bezwaarcommissie: Handshake,
  rechter: Gavel,
  rechtshulp: BriefcaseBusiness,
  inspectie: ShieldCheck,
  vertrouwenspersoon: MessageCircleHeart,
  vertrouwensinspecteur: PhoneCall,
  college: Equal,
  "autoriteit-persoonsgegevens": LockKeyhole,
  "instelling-cluster-1-2": Ear,
  "commissie-van-onderzoek": Search,
  schoolbestuur: Building2,
};

/** The pictogram of an actor. The name always stands beside it, so it is hidden from screen readers. */
export function ActorIcon({ actor }: { actor: ActorId }) {
  const Icon = icons[actor];
  return <Icon className="icon" aria-hidden="true" focusable="false" />;
}
