/** What a component counts as: an HTML element's name, or more. */
export type ComponentSetting =
  | string
  | {
      /** HTML element that the component renders. */
      as: string;
      /** Prop that holds the link's address; default `href`. */
      link?: string;
      /** CSS declarations that the component brings along, such as `text-align: center`. */
      style?: string;
    };

/** `settings.icp` as a user writes it. */
export interface IcpSettings {
  organization?: string | string[];
  filingNumber?: string | string[];
  publicSecurityNumber?: string;
  portal?: string;
  homepages?: string[];
  components?: Record<string, ComponentSetting>;
  centering?: "style" | { class: string };
  locale?: "en" | "zh-CN";
}
