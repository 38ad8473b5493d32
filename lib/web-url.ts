import { z } from "zod";

/**
 * A web address in the data of editors: a host with a name, no sign-in before it, nothing that breaks out of an attribute.
 * @param protocol what it may begin with
 */
export function webUrl(protocol: RegExp) {
  const address = z.url({ protocol, hostname: z.regexes.domain });
  return z.string().superRefine((text, context) => {
    const fault = (message: string) => context.addIssue({ code: "custom", message });
    if (!hasNoSignIn(text)) fault("voor de naam van de site staat een inlognaam met @. Haal die weg.");
    else if (!address.safeParse(text).success) fault("dit is geen webadres. Begin met https://, en dan de naam van de site.");
    else if (/[\s<>"\\]/u.test(text))
      fault("in een webadres staan geen spaties, haakjes of aanhalingstekens. Neem het over uit de browser.");
  });
}

/** Tells whether an address holds no name or password: "https://user:pw@host" leads where a reader does not look. */
export function hasNoSignIn(address: string): boolean {
  return !/^[a-z]+:\/\/[^/?#]*@/iu.test(address);
}
