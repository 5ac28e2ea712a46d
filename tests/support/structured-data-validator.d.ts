declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string
    severity: 'ERROR' | 'WARNING'
    rootType: string
  }
  export default class Validator {
    constructor(schemaOrg: { '@graph': object[] })
    validate(data: { jsonld: Record<string, object[]> }): Promise<Issue[]>
  }
}
