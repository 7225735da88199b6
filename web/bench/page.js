import * as chrono from "chrono-node";
import * as jalaali from "jalaali-js";
import * as taqvim from "../dist/index.js";
import { conversions, texts } from "./measure.js";

globalThis.measure = ({ years, rows }) => ({ conversions: conversions({ taqvim, jalaali, years }), texts: texts({ taqvim, chrono, rows }) });
document.title = "ready";
