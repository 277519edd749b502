/**
 * What Facebook prints for a person whose account is deleted: "Facebook user" in JSON, "Facebook User" in the HTML of 2018, and
 * their translations as far as they are known. Many different people share such a name.
 */
const NAMES = [
  'Facebook user',
  'Utilisateur Facebook',
  'Utilisateur de Facebook',
  'Utilisateur/utilisatrice de Facebook',
  'Utilisateur·ice de Facebook',
  'Facebook-Nutzer',
  'Facebook-Nutzerin',
  'Facebook-Nutzer*in',
  'Facebook-Nutzer:in',
  'Facebook-Nutzer/in',
  'Usuario de Facebook',
  'Usuário do Facebook',
  'Utilizador do Facebook',
  'Utente di Facebook',
  'Utente Facebook',
  'Facebook-gebruiker',
  'Facebook-användare',
  'Facebook-bruger',
  'Facebook-bruker',
  'Facebook-käyttäjä',
  'Użytkownik Facebooka',
  'Uživatel Facebooku',
  'Používateľ Facebooku',
  'Facebook-felhasználó',
  'Facebook felhasználó',
  'Utilizator Facebook',
  'Facebook Kullanıcısı',
  'Пользователь Facebook',
  'Користувач Facebook',
  'Χρήστης Facebook',
  'Χρήστης του Facebook',
  'Pengguna Facebook',
  'Người dùng Facebook',
  'ผู้ใช้ Facebook',
  'Facebookユーザー',
  'Facebook ユーザー',
  'Facebook 사용자',
  'Facebook 用户',
  'Facebook用户',
  'Facebook 用戶',
  'Facebook用戶',
  'Facebook 使用者',
  'مستخدم فيسبوك',
  'مستخدم Facebook',
  'משתמש פייסבוק',
  'משתמש Facebook',
];

const FOLDED = new Set(NAMES.map(fold));

/** Whether a sender's name identifies nobody: empty, or Facebook's placeholder for deleted people. */
export function isAnonymousName(name: string): boolean {
  const folded = fold(name);
  return folded === '' || FOLDED.has(folded);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
