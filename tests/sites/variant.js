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
 *   those of `seen` that can't be certain from the page alone: a style sheet of its own decides, the window's width, a
 *   script or a component
 * @property {readonly string[]} [unfixed] those of `seen` that are told and that no fix repairs in the page
 * @property {SourceTells} [source] where the source tells something else than the published page
 */

/**
 * What the rules tell of a variant's source.
 *
 * @typedef {object} SourceTells
 * @property {readonly string[]} rules
 * @property {readonly string[]} [unfixed] those of `rules` that no fix repairs
 * @property {string} because why that differs from what they tell of the published page
 */

export {};
