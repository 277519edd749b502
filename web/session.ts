import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Names and secrets of one run of the host: gone when it ends. */
export class Session {
  readonly cookieName: string;
  readonly #token = newSecret();
  #isUsed = false;
  readonly #cookie = newSecret();

  /** @param port cookies do not know ports, so two hosts on one machine need two names */
  constructor(port: number) {
    this.cookieName = `sidedoor-${port}`;
  }

  /** The token for the address that is opened once; null once it has been used. */
  get token(): string | null {
    return this.#isUsed ? null : this.#token;
  }

  /** True once for the right token. */
  redeem(token: string): boolean {
    if (this.#isUsed || !this.isOwn(token)) return false;
    this.#isUsed = true;
    return true;
  }

  /** Whether this run gave out the token, used or not. */
  isOwn(token: string): boolean {
    return sameSecret(token, this.#token);
  }

  /** The header that gives the browser its cookie: for scripts out of reach, never sent from another site. */
  cookieHeader(): string {
    return `${this.cookieName}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
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

/** Compares digests, so that neither length nor content shows in the time it takes. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
