// @ts-check
import icp from "../../../dist/src/index.js";
import { lint } from "./linted.js";

await lint(icp.configs.recommended);
