/**
 * How hard the server is attacked. npm run test:attack does all of it, in two minutes; npm test does the same with smaller figures
 * (AANVAL=kort), in under half a minute.
 */
const whole = { requests: 20_000, aborts: 1_000, slow: 200, slowSeconds: 30, connections: 200, loadSeconds: 60, mostGrowth: 50 };
/** Too short to see slow senders let go, and memory settle: the whole attack sees both. */
const short = { requests: 3_000, aborts: 200, slow: 100, slowSeconds: 5, connections: 200, loadSeconds: 6, mostGrowth: 150 };

export const size = process.env.AANVAL === "kort" ? short : whole;

/** From so many seconds on, whoever sends a request slowly has been let go. */
export const sendersHaveGone = size.slowSeconds > 25;
