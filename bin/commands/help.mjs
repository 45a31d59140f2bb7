export const help = `bin/portal: команды администратора портала

  migrate                       применить новые миграции базы
  seed                          завести учебных людей (портал должен быть запущен: npm start)
  region show                   показать действующий профиль края (JSON)
  region set ФАЙЛ.json          проверить профиль края и ввести его в действие, без развёртывания
  service validate ФАЙЛ|--all   проверить описание услуги, или все сразу
  service publish ФАЙЛ|УСЛУГА [--canary 5]
                                ввести версию услуги без развёртывания: файл JSON или TypeScript, или ту, что в сборке;
                                с --canary её получат столько процентов тех, кто начинает заявление
  service promote УСЛУГА        ввести пробную версию для всех
  service rollback УСЛУГА       закончить пробу, а если её нет, вернуть прежнюю версию
  service disable УСЛУГА --reason СЛОВА --until ДЕНЬ
                                закрыть приём заявлений до этого дня (2026-12-10 или "2026-12-10 09:00")
  service enable УСЛУГА         снова принимать заявления
  service works УСЛУГА --from ДЕНЬ --to ДЕНЬ --words СЛОВА
                                объявить работы заранее; снять объявление: --cancel
  service list                  все услуги: что действует, что пробуется, что закрыто
  service log [УСЛУГА]          кто, что и когда менял
  staff add --department КОД --role РОЛЬ [--expires-days 7]
                                одноразовое приглашение сотрудника; РОЛЬ: officer, head, mfc
                                или support (поддержка портала, без --department)
  centres import ФАЙЛ.xml       принять список аккредитованных удостоверяющих центров (Минцифры)
  centres add ФАЙЛ.cer          верить ещё одному центру, для проверки
  centres lists                 кому верим и насколько свежи списки отозванных сертификатов
  outbox show                   сколько сообщений ждёт, как давно, когда следующая попытка и чем кончилась последняя
  outbox retry                  отправить ждущие и неудачные сообщения сейчас
  esia doctor                   готов ли вход через Госуслуги: ключ, сертификаты, часы, связь; чего нет и что делать

  --remote                      работать с базой на сервере (wrangler), а не с местной
  --help                        эта справка

Сменить профиль края:
  bin/portal region show > край.json     (измените файл)
  bin/portal region set край.json

Пригласить сотрудника:
  bin/portal staff add --department nature --role officer

Переменные среды:
  STATE_DIR     папка местной базы (обычно .wrangler/state), та же, что у npm start
  PORTAL_STATE  то же только для этой команды
  ORIGIN        адрес портала для ссылок; обычно его знает запущенный портал, с --remote задайте его
  PORT          порт местного портала`;

/** The lines of the help about the commands that begin with this word. */
export const helpOf = word =>
  help
    .split('\n\n')[1]
    .match(/^ {2}\S.*(\n {4,}.*)*/gm)
    .filter(line => line.startsWith(`  ${word} `));
