/** Which navigation stands in the header: public pages are the same for everybody, so they never show who looks. */
export type Section = 'public' | 'citizen' | 'staff' | 'desk' | 'support';

/** Pages that only those who work here see. */
export const isForStaff = (section: Section): boolean => section === 'staff' || section === 'desk' || section === 'support';

export type NavItem = { href: string; label: string };

/** Everybody who works here looks after their own account. */
const security: NavItem = { href: '/staff/security', label: 'Безопасность' };

export const navigation: Record<Section, NavItem[]> = {
  public: [
    { href: '/services', label: 'Услуги' },
    { href: '/cabinet', label: 'Личный кабинет' },
    { href: '/help', label: 'Помощь' },
  ],
  citizen: [
    { href: '/services', label: 'Услуги' },
    { href: '/cabinet', label: 'Кабинет' },
    { href: '/cabinet/applications', label: 'Заявления' },
    { href: '/cabinet/documents', label: 'Документы' },
    { href: '/cabinet/messages', label: 'Сообщения' },
    { href: '/cabinet/profile', label: 'Профиль' },
  ],
  /** A МФЦ officer, who has no department and so no queue. */
  desk: [
    { href: '/staff', label: 'Рабочее место' },
    { href: '/staff/desk/code', label: 'Код для кабинета' },
    { href: '/staff/desk/visitor', label: 'Приём заявления' },
    { href: '/staff/desk/results', label: 'Выдача документов' },
    security,
  ],
  /** The support proves people and gives access back; it sees no applications. */
  support: [
    { href: '/staff/checks', label: 'Проверки личности' },
    { href: '/staff/tickets', label: 'Возврат доступа' },
    security,
  ],
  staff: [{ href: '/staff/queue', label: 'Очередь' }, { href: '/staff/mine', label: 'Мои в работе' }, security],
};
