import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Names and secrets of one run of the host: gone when it ends. */
export class Session {
  readonly cookieName: string;
  /** Of the address that is opened once. */
  readonly token = newSecret();
  /** A cookie goes to every port of 127.0.0.1, so any other server there gets it. The page keeps this one where only its origin can read. */
  readonly key = newSecret();
  readonly #cookie = newSecret();
  #isUsed = false;

  /** @param port cookies do not know ports, so two hosts on one machine need two names */
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

  /** The header that gives the browser its cookie: for scripts out of reach, never sent from another site. */
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

/** Compares digests, so that neither length nor content shows in the time it takes. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
