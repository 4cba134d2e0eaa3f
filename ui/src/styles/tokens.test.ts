/* The tokens: readable in light and in dark, the two ways to dark alike, and a word on the use of each. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Tokens = Map<string, string>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The custom properties of the block that begins after `selector`. */
function tokens(selector: string): Tokens {
  const block = css.slice(css.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? "";
  const bare = block.replace(/\/\*[^]*?\*\//g, "");
  return new Map([...bare.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? "", m[2] ?? ""]));
}

/** The relative luminance of `hsl(h s% l%)`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [h = 0, s = 0, l = 0] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  const chroma = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (n: number): number => {
    const k = (n + h / 30) % 12;
    const value = l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function contrast(all: Tokens, front: string, ground: string): number {
  const both = [front, ground].map((name) => luminance(all.get(`--${name}`) ?? "")).sort((a, b) => b - a);
  return ((both[0] ?? 0) + 0.05) / ((both[1] ?? 0) + 0.05);
}

const light = tokens(":root {");
const dark = tokens(':root[data-theme="dark"]');
const looks: [string, Tokens][] = [
  ["light", light],
  ["dark", dark],
];

/** Text, and the grounds that it stands on. */
const text: [string, string[]][] = [
  ["ink", ["paper", "desk", "well", "accent-tint"]],
  ["ink-2", ["paper", "desk", "well"]],
  ["accent-strong", ["paper", "desk", "accent-tint"]],
  ["on-accent", ["accent"]],
  ["met", ["paper"]],
  ["partly", ["paper"]],
  ["not-met", ["paper"]],
  ["late", ["paper", "late-tint"]],
  ["soon", ["paper", "soon-tint"]],
  ["on-toast", ["toast"]],
  ["toast-link", ["toast"]],
];

/** Shapes that must be seen: borders of controls, the ring, marks. */
const shapes: [string, string[]][] = [
  ["line-control", ["paper", "desk"]],
  ["focus", ["paper", "desk", "well"]],
  ["accent", ["paper", "desk"]],
  ["pencil", ["paper"]],
];

describe.each(looks)("in %s", (_, all) => {
  test.each(text)("%s can be read", (front, grounds) => {
    for (const ground of grounds) {
      expect(contrast(all, front, ground), `${front} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(shapes)("%s can be seen", (front, grounds) => {
    for (const ground of grounds) {
      expect(contrast(all, front, ground), `${front} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test("dark is the same whether the desktop or the officer asks for it", () => {
  expect(tokens(':root:not([data-theme="light"])')).toEqual(dark);
});

test("dark changes colours only, and only known ones", () => {
  expect([...dark.keys()].filter((name) => !light.has(name))).toEqual([]);
});

test("each token has a word on its use", () => {
  const first = css.slice(css.indexOf(":root {"), css.indexOf("@media"));
  const silent = first.split("\n").filter((line) => /^\s*--/.test(line) && !line.includes("/*"));
  expect(silent).toEqual([]);
});
