/* Starts the page of samples: `npx vite`, then `/samples.html`, with `?lang=sv&theme=dark&only=fields` as one
   likes. A production build has no such page. */
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "../styles/tokens.css";
import "../styles/base.css";
import { mount } from "svelte";
import { language, LANGUAGES, learn } from "../words";
import Samples from "./Samples.svelte";

await learn(...LANGUAGES);
const asked = new URLSearchParams(location.search);
language.now = LANGUAGES.find((lang) => lang === asked.get("lang")) ?? "fi";
const theme = asked.get("theme");
if (theme) document.documentElement.dataset.theme = theme;

const target = document.getElementById("samples");
if (!target) throw new Error("samples.html has lost the place of the samples");
mount(Samples, { target, props: { only: asked.get("only") } });
