import type { Page } from "../page/page.ts";
import { pageOfData } from "./data/page.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import { isNode, nodesOf } from "./script/syntax.ts";
import { yamlData } from "./yaml/record.ts";

/** YAML as yaml-eslint-parser makes a tree of it: in eslint-plugin-yml's language, or as a parser of its own. */
export const yamlReader: Reader = {
  name: "yaml",
  languages: ["yml/yaml"],

  reads({ ast }) {
    return isNode(ast) && nodesOf(ast, "body")[0]?.type === "YAMLDocument";
  },

  read(source: Source, options: ReadOptions): Page {
    const { ast, file } = source;
    return pageOfData(source, options, isNode(ast) ? yamlData(ast, file) : []);
  },
};
