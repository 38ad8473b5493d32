import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { islands } from "@/components/islands/registry";

/** "ready-sentence" → "ReadySentence" */
const componentName = (name: string) => name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());

test("the name of an island is that of the file from which its component comes", async () => {
  const files = readdirSync("components/islands").flatMap((file) => (file.endsWith(".tsx") ? [file.replace(/\.tsx$/u, "")] : []));
  expect(files.length).toBeGreaterThan(10);
  expect(Object.keys(islands).sort()).toEqual(files.sort());
  for (const [name, component] of Object.entries(islands)) {
    const file = (await import(`../../components/islands/${name}.tsx`)) as Record<string, unknown>;
    expect(file[componentName(name)], name).toBe(component);
  }
});
