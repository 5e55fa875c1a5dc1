import type { Page } from "../page/page.ts";
import { pageOfData } from "./data/page.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import { isNode, nodesOf } from "./script/syntax.ts";
import { tomlData } from "./toml/record.ts";

/** TOML as toml-eslint-parser makes a tree of it: in eslint-plugin-toml's language, or as a parser of its own. */
export const tomlReader: Reader = {
  name: "toml",
  languages: ["toml/toml"],

  reads({ ast }) {
    return isNode(ast) && nodesOf(ast, "body")[0]?.type === "TOMLTopLevelTable";
  },

  read(source: Source, options: ReadOptions): Page {
    const { ast, file } = source;
    return pageOfData(source, options, isNode(ast) ? [tomlData(ast, file)] : []);
  },
};
