export type { Assumption } from "./cascade.ts";
export { centeringStep, isCentered } from "./centring.ts";
export { classFor, mayBeDefined } from "./idioms.ts";
export { contentAfter, isBlockLevel } from "./order.ts";
export { reorderedReason } from "./shown-order.ts";
export { commonRanges, writtenRanges } from "./screen-ranges.ts";
export { mayStackChildren, stacksChildren } from "./stacking.ts";
export { type HiddenCause, isVisible } from "./visibility.ts";
