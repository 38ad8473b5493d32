import type { Verband } from "./model";
import { packOf, type RegionPack } from "./pack";
import { verbandName } from "./region";

/** A verband as the site shows it: the table, with what the verband itself says in its place. */
export type LocalVerband = {
  readonly verband: Verband;
  readonly name: string;
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly postal: readonly string[];
  /** Where letters go, such as a bezwaar. */
  readonly letters: readonly string[];
  readonly plan?: string;
  readonly support: { readonly name?: string; readonly website?: string; readonly email?: string; readonly phone?: string };
  /** What only the verband itself can tell. */
  readonly pack?: RegionPack;
};

/** Puts a verband's own pack over the table. */
export function localVerband(verband: Verband, pack: RegionPack | undefined = packOf(verband.code)): LocalVerband {
  const { naam, website = verband.website, email = verband.email, telefoon, adres, brieven, ondersteuningsplan, steunpunt } = pack ?? {};
  const support = {
    website: steunpunt?.website ?? verband.supportWebsite,
    email: steunpunt?.email ?? verband.supportEmail,
    name: steunpunt?.naam,
    phone: steunpunt?.telefoon,
  };
  return {
    verband,
    name: naam ?? verbandName(verband),
    ...(website && { website }),
    ...(email && { email }),
    ...(telefoon && { phone: telefoon }),
    postal: adres ?? verband.postal,
    letters: brieven ?? [],
    ...(ondersteuningsplan && { plan: ondersteuningsplan }),
    support: Object.fromEntries(Object.entries(support).filter(([, value]) => value !== undefined)),
    ...(pack && { pack }),
  };
}
