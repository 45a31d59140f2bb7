export function throughSqlDoor(stateDir: string, statements: string[]): Promise<Record<string, unknown>[][] | null>;
