const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Groups of hex digits between at least two colons, a form that no program's name and no time of day has. */
const IPV6 = /^(?=(?:[^:]*:){2})[0-9a-f:]*:[0-9a-f:]*(?:(?:\d{1,3}\.){3}\d{1,3})?(?:%\w+)?(?:\/\d+)?$/i;

/** Whether a printed name is or contains an IP address: then it does not name a program, and the user's location is not kept. */
export function holdsAddress(name: string): boolean {
  const words = name.split(/[\s()[\],;"']+/);
  return words.some((word) => IPV4.test(word.replace(/:\d+$/, '')) || IPV6.test(word));
}
