import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "tests/sites/**", "tests/browser/**", "tests/clients/**"],
    testTimeout: 60_000,
  },
});
