import { defineConfig, globalIgnores } from "eslint/config";
import { configs as regexp } from "eslint-plugin-regexp";
import icp from "eslint-plugin-icp";
import tseslint from "typescript-eslint";

/**
 * Forbids imports from these folders, by the way in which the rooms may lean on each other.
 * @param {string} files
 * @param {string} folders
 * @param {string} message
 * @returns {import("eslint").Linter.Config}
 */
function noImports(files, folders, message) {
  const regex = `^(?:\\.\\./|\\./)+(?:src/)?(?:${folders})`;
  return {
    name: `icp-project/${files}`,
    files: [files],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
  };
}

export default defineConfig([
  globalIgnores([
    "dist/",
    "**/node_modules/",
    "tests/sites/*/dist/",
    "tests/sites/*/fixtures/",
    "tests/bench/pages/",
    "coverage/",
    "docs/examples/homepage/",
  ]),
  {
    name: "icp-project/typescript",
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, regexp.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "regexp/no-super-linear-backtracking": "error",
      // Ranges of full-width and other letters are those of their Unicode blocks.
      "regexp/no-obscure-range": "off",
      "regexp/require-unicode-regexp": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Code points are what is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    name: "icp-project/tests",
    files: ["tests/**"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A component of the settings may be a string, and strings once had a method "link".
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    name: "icp-project/tests/typescript",
    files: ["tests/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
  noImports(
    "src/filing/**",
    "(?!filing)(?:page|readers|html|layout|edits|rule|settings|rules|neighbours)",
    "src/filing is about plain strings and imports nothing.",
  ),
  noImports(
    "src/page/**",
    "(?:readers|html|layout|edits|rules|rule\\.|settings|neighbours)",
    "src/page knows no syntax and no rule.",
  ),
  noImports(
    "src/layout/**",
    "(?:readers|html|edits|rules|rule\\.|settings|neighbours)",
    "src/layout asks the page alone.",
  ),
  noImports("src/readers/**", "(?:layout|edits|rules|rule\\.|neighbours)", "Readers make pages; they judge nothing."),
  noImports("src/edits/**", "(?:readers|html|neighbours)", "Edits write through the page's writer."),
  noImports("rules/**", "(?:readers|html|neighbours)", "Rules know no syntax."),
  {
    name: "icp-project/examples",
    files: ["docs/examples/**/*.html"],
    plugins: { icp },
    extends: ["icp/recommended"],
  },
]);
