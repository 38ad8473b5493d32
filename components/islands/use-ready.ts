import { useEffect, useState } from "react";

/** False on the server and until the island runs in the browser: a button that does nothing yet is not shown. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
