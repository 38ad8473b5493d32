import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A program of others that serves a folder with the rules that we gave it. */
export type HostProgram = { readonly port: number; readonly stop: () => void };

const apacheModules = "/usr/lib/apache2/modules";
const nginxModules = "/usr/lib/nginx/modules";

/** Where a program of the system stands; undefined where it is not. */
export const apache = ["/usr/sbin/apache2"].find((path) => existsSync(path) && existsSync(apacheModules));
export const nginx = ["/usr/sbin/nginx"].find((path) => existsSync(path));
/** The module of nginx that sends .br files; many hosts do not have it. */
export const nginxBrotli = nginx && [`${nginxModules}/ngx_http_brotli_static_module.so`].find((path) => existsSync(path));

/** Starts Apache over a folder, as a host would: our .htaccess is all that it knows of the site. @param work for its own files */
export async function startApache(program: string, folder: string, work: string): Promise<HostProgram> {
  const port = await freePort();
  const modules = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "rewrite", "filter", "deflate"]
    .filter((name) => readdirSync(apacheModules).includes(`mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`);
  const settings = [
    ...modules,
    ...[
      `ServerRoot ${work}`,
      "ServerName localhost",
      `Listen 127.0.0.1:${port}`,
      `PidFile ${work}/apache.pid`,
      `ErrorLog ${work}/apache.log`,
    ],
    // Root may not serve: then it lets itself be led by one who may do little.
    ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
    ...[existsSync("/etc/mime.types") ? "TypesConfig /etc/mime.types" : "", `DocumentRoot ${folder}`],
    ...[`<Directory ${folder}>`, "AllowOverride FileInfo", "Require all granted", "</Directory>"],
  ];
  const file = join(work, "apache.conf");
  writeFileSync(file, settings.join("\n"));
  return started(spawn(program, ["-f", file, "-D", "FOREGROUND"]), port);
}

/** What nginx needs around our rules. @param brotli the path of its module; then the line that waits for it is put on */
export async function startNginx(program: string, folder: string, work: string, brotli?: string): Promise<HostProgram> {
  const port = await freePort();
  const file = nginxFile(folder, work, port, brotli);
  return started(spawn(program, ["-c", file, "-p", work, "-g", "daemon off;"]), port);
}

/** What nginx says of our rules without serving anything: nginx -t. @returns its complaint; empty when it has none */
export function nginxComplaint(program: string, folder: string, work: string): string {
  const { status, stderr } = spawnSync(program, ["-t", "-c", nginxFile(folder, work, 8080), "-p", work], { encoding: "utf8" });
  return status === 0 ? "" : stderr;
}

function nginxFile(folder: string, work: string, port: number, brotli?: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`);
  const settings = [
    ...(brotli ? [`load_module ${brotli};`] : []),
    ...(process.getuid?.() === 0 ? ["user www-data;"] : []),
    ...[`pid ${work}/nginx.pid;`, `error_log ${work}/nginx.log;`, "events {}", "http {", "access_log off;", ...temporary],
    ...["server {", `listen 127.0.0.1:${port};`, `root ${folder};`, `include ${folder}/nginx.conf;`],
    ...(brotli ? ["brotli_static on;"] : []),
    ...["}", "}"],
  ];
  const file = join(work, "nginx.conf");
  writeFileSync(file, settings.join("\n"));
  return file;
}

async function started(child: ChildProcess, port: number): Promise<HostProgram> {
  let complaints = "";
  child.stderr?.on("data", (text) => (complaints += text));
  for (let turn = 0; turn < 100; turn++) {
    if (child.exitCode !== null) break;
    if (await fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false)) return { port, stop: () => child.kill() };
    await wait(100);
  }
  child.kill();
  throw new Error(`The host did not start: ${complaints}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
