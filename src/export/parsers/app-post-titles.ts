/**
 * Facebook says in one sentence of the user's language that an app posted for them ("X posted something via Spotify."), and
 * nowhere else which app it was. One row per wording; group `app` is the app. French was seen in real exports, English too; the
 * others follow the wording of Facebook's interface. A sentence that matches no row gives no app.
 */
const POSTED_VIA: readonly RegExp[] = [
  / posted (?:something )?(?:via|using|through) (?<app>.+)$/u, // en
  / a publié (?:quelque chose |un contenu )?(?:via|avec|à partir de|par l’intermédiaire de) (?<app>.+)$/u, // fr
  / hat (?:etwas )?(?:über|via|mit) (?<app>.+?) (?:etwas )?(?:gepostet|veröffentlicht|geteilt)$/u, // de
  / hat etwas (?:gepostet|veröffentlicht|geteilt) (?:über|via|mit) (?<app>.+)$/u, // de
  / (?:ha publicado|publicó) (?:algo |contenido )?(?:vía|via|a través de|mediante|desde|con) (?<app>.+)$/u, // es
  / (?:publicou|postou) (?:algo |uma coisa )?(?:via|através (?:de|do|da)|por meio (?:de|do|da)|pelo|pela|com) (?<app>.+)$/u, // pt
  / ha (?:pubblicato|postato) (?:qualcosa |un contenuto )?(?:tramite|via|attraverso|con) (?<app>.+)$/u, // it
  / heeft (?:iets )?via (?<app>.+?) (?:iets )?(?:geplaatst|gepost|gedeeld)$/u, // nl
  / heeft iets (?:geplaatst|gepost|gedeeld) via (?<app>.+)$/u, // nl
  / (?:opublikował|zamieścił|dodał)(?:a|\(a\))? (?:coś |treść )?(?:przez|poprzez|za pośrednictwem|za pomocą|z użyciem) (?:aplikacji )?(?<app>.+)$/u, // pl
  / (?:har )?(?:publicerade|publicerat|postade|lade upp) något (?:via|med) (?<app>.+)$/u, // sv
  / (?:har )?(?:slog|slået|postede|delte) noget (?:op )?(?:via|med) (?<app>.+)$/u, // da
  / (?:har )?(?:publiserte|publisert|la ut|lagt ut|delte) noe (?:via|med) (?<app>.+)$/u, // nb
  / (?:zveřejnil|publikoval|přidal)(?:a|\(a\))? něco (?:přes|prostřednictvím|pomocí|z) (?<app>.+)$/u, // cs
  / a (?:postat|publicat) ceva (?:prin|via|prin intermediul) (?<app>.+)$/u, // ro
  / (?:опубликовал|разместил)(?:а|\(-?а\)|\(а\))? (?:что-то |запись |публикацию )?(?:через|с помощью|из) (?<app>.+)$/u, // ru
  / (?:memposting|mengeposkan|membagikan) sesuatu (?:melalui|lewat|via) (?<app>.+)$/u, // id
  / đã đăng (?:nội dung |gì đó |điều gì đó |lên )?(?:thông qua|qua|bằng|từ) (?<app>.+)$/u, // vi
  /, (?<app>.+?) (?:aracılığıyla|üzerinden) bir şey(?:ler)? (?:paylaştı|yayınladı)$/u, // tr
  /(?:透過|通過|经由|經由|通过|使用)\s*(?<app>.+?)\s*(?:發佈|發布|发布|發表|发表|張貼|分享)/u, // zh
  /さんが\s*(?<app>.+?)\s*(?:から|経由で|を使って|で)(?:何かを|コンテンツを)?(?:投稿|シェア)/u, // ja
];

/** Only in the document of app posts, where every sentence is about an app. */
const ABOUT_AN_APP: readonly RegExp[] = [
  / played (?<app>.+)$/u,
  / a joué à (?<app>.+)$/u,
  / hat (?<app>.+) gespielt$/u,
  / (?:ha jugado a|jugó a) (?<app>.+)$/u,
  / jogou (?<app>.+)$/u,
  / ha giocato a (?<app>.+)$/u,
  / heeft (?<app>.+) gespeeld$/u,
  / via (?<app>.+)$/u,
];

/** The app that posted, from the title of an ordinary post; null if the title has another form. */
export function appThatPosted(title: string): string | null {
  return firstMatch(POSTED_VIA, title);
}

/** The app named by a title in the document of app posts; null if the sentence does not reveal it. */
export function appOfAppPost(title: string): string | null {
  return appThatPosted(title) ?? firstMatch(ABOUT_AN_APP, title);
}

function firstMatch(sentences: readonly RegExp[], title: string): string | null {
  const sentence = title.replace(/\s*[.。．]$/u, '');
  for (const pattern of sentences) {
    const app = pattern.exec(sentence)?.groups?.app?.trim();
    if (app) return app;
  }
  return null;
}
