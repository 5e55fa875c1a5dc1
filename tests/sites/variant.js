// @ts-check

/**
 * A way in which a site shows its filing, or fails to.
 *
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} says what is right or wrong
 * @property {readonly string[]} seen
 *   the rules that a visitor of the published homepage sees broken, by id; the most telling one for each defect
 * @property {readonly string[]} [unsaid]
 *   those of `seen` that no linter can be certain of: another window sees them right
 */

export {};
