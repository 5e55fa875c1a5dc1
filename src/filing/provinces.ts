/** Province signs of MIIT's filings. */
export const filingProvinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新";

/** Everyday signs of provinces for which MIIT uses another: rare before `ICP备`, and not certainly wrong. */
export const doubtfulProvinces = "川贵云甘秦";

/** Signs before a public-security number and before a telecom licence. */
export const everydayProvinces = filingProvinces + doubtfulProvinces;

/** Joke registries, whose numbers look like filings and aren't MIIT's. */
export const jokeRegistries = "萌喵团茶雾";

export function isProvince(character: string | undefined, provinces: string): character is string {
  return character?.length === 1 && provinces.includes(character);
}
