/** What an identifier says of the value that it holds. */
export type NameMeaning = "number" | "organization" | "link" | "security-number";
