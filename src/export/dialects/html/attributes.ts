/** The attributes with a meaning in an export page; an absent one is an empty string. */
export type Attributes = { className: string; href: string; datetime: string; role: string };

export const NO_ATTRIBUTES: Readonly<Attributes> = { className: '', href: '', datetime: '', role: '' };
