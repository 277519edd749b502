/*
 * What one of our pages may do, enforced three times: as a header (binding), as <meta> inside index.html (in case a page is
 * ever shown some other way), and by what the build emits (no inline script, no inline style).
 */

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // The page talks to the engine over a message port; it has no reason to fetch anything, not even from us.
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/** The policy sent with every response of the app protocol. */
export const CONTENT_POLICY = [...RULES, "frame-ancestors 'none'"].join('; ');

/** The same for <meta>, where `frame-ancestors` has no meaning. */
export const META_POLICY = RULES.join('; ');

/** Headers of every response, the 404 included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=(), payment=()',
  // Nothing of the app is written to a disk cache.
  'cache-control': 'no-store',
};
