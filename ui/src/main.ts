/* Starts the window: fonts, tokens, then the one component that holds all others. */
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { mount } from "svelte";
import Window from "./Window.svelte";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has lost the place of the window");
mount(Window, { target });
