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
 *   those of `seen` that can't be certain from the file alone: a style sheet of its own decides, or the window's width
 */

export {};
