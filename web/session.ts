import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Names and secrets of one run of the host: gone when it ends. */
export class Session {
  readonly cookieName: string;
  /** In the address that is opened once. */
  readonly token = newSecret();
  /**
   * A cookie is sent to every port of 127.0.0.1, so any other server there gets it. The page keeps this one where only its
   * origin can read it.
   */
  readonly key = newSecret();
  readonly #cookie = newSecret();
  #isUsed = false;

  /** @param port cookies are shared across ports, so two hosts on one machine need two names */
  constructor(port: number) {
    this.cookieName = `sidedoor-${port}`;
  }

  /** True once for the right token. */
  redeem(token: string): boolean {
    if (this.#isUsed || !this.isOwn(token)) return false;
    this.#isUsed = true;
    return true;
  }

  /** Whether this run gave out the token, used or not. */
  isOwn(token: string): boolean {
    return sameSecret(token, this.token);
  }

  /** The header that sets the browser's cookie: unreadable for scripts, never sent from another site. */
  cookieHeader(): string {
    return `${this.cookieName}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** @param header the `Authorization` header of a request */
  hasKey(header: string | undefined): boolean {
    return sameSecret(header ?? '', `Bearer ${this.key}`);
  }

  /** @param header the `Cookie` header of a request */
  knows(header: string | undefined): boolean {
    const values = (header ?? '').split(';').flatMap((pair) => {
      const [name, value] = pair.trim().split('=');
      return name === this.cookieName && value !== undefined ? [value] : [];
    });
    return values.some((value) => sameSecret(value, this.#cookie));
  }
}

const newSecret = (): string => randomBytes(32).toString('base64url');

/** Compares digests, so that timing reveals neither length nor content. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
