import type { DatasetName } from '../core/record.js'

/**
 * What columns are called that hold a field, without case, accents and spaces: English, German, Turkish, Spanish,
 * French. The first names are the surest.
 */
type Names = Readonly<Record<string, string>>

const money =
  'amount value dealvalue closevalue totalprice revenue betrag wert auftragswert summe umsatz tutar deger bedel anlasmatutari importe valor monto montant valeur'
const currency =
  'currency currencycode currencyisocode dealcurrencycode waehrung wahrung parabirimi dovizcinsi moneda divisa devise monnaie'
const owner =
  'owner ownername dealowner salesrep salesagent rep agent assignedto accountexecutive inhaber eigentumer eigentuemer verantwortlich zustandig vertriebsmitarbeiter besitzer sahibi firsatsahibi sorumlu temsilci satistemsilcisi propietario responsable vendedor comercial proprietaire commercial vendeur'
const source =
  'source leadsource originalsource origin channelsource quelle leadquelle herkunft kaynak musteriadayikaynagi origen fuente origendelcandidato origine originedelapiste'
const product = 'product productname item produkt artikel urun urunadi producto produit article'
const account =
  'account accountname company companyname customer customername organization organisation firma kunde unternehmen accountbezeichnung hesap hesapadi sirket musteri cuenta nombredelacuenta empresa cliente compte nomducompte societe entreprise client'
const created =
  'createdat created createdate createddate creationdate addtime dateadded engagedate startdate opendate firstcontact firstcontactdate erstelltam erstellt erstelldatum erstellungsdatum angelegtam olusturulmatarihi olusturmatarihi kayittarihi fechadecreacion creado creadoel datedecreation creele cree'
const quantity = 'quantity qty units menge anzahl stuckzahl adet miktar cantidad unidades quantite'
const channel = 'channel kanal canal medium campaign'
const id = 'id recordid'

const names: Readonly<Record<DatasetName, Names>> = {
  deals: {
    id: `${id} dealid opportunityid oppid opportunitynumber datensatzid opportunitynr firsatid firsatno anlasmano idoportunidad idopportunite recordid hsobjectid`,
    status: 'status dealstatus state outcome durum statu estado statut etat',
    amount: `${money} dealamount opportunityamount acv tcv arr`,
    currency,
    createdAt: created,
    closedAt:
      'closedat closed closedate closingdate dateclosed wondate wontime actualclosedate schlusstermin abschlussdatum abgeschlossenam geschlossenam kapanistarihi fechadecierre datedecloture datedefermeture datecloture',
    expectedCloseAt:
      'expectedcloseat expectedclose expectedclosedate forecastdate estimatedclosedate erwartetesabschlussdatum voraussichtlichesabschlussdatum beklenenkapanistarihi tahminikapanistarihi fechadecierreesperada fechaprevistadecierre datedeclotureprevue',
    stage:
      'stage stagename dealstage salesstage phase dealphase verkaufsphase asama evre anlasmaasamasi firsatasamasi etapa fase etape phasedelatransaction',
    probability:
      'probability winprobability dealprobability wahrscheinlichkeit olasilik ihtimal probabilidad probabilite',
    owner,
    account,
    product,
    source,
    lostReason:
      'lostreason closedlostreason lossreason verlustgrund grundfurverlust kayipnedeni kaybetmenedeni motivodeperdida raisondelaperte',
  },
  leads: {
    id: `${id} leadid mqlid contactid kontaktid musteriadayino adayid idcandidato idprospect`,
    createdAt: created,
    respondedAt:
      'respondedat respondeddate firstresponse firstresponsedate firstresponseat firsttouch firstoutreachdate ersteantwort erstkontakt ilkyanit ilkyanittarihi primerarespuesta premierereponse',
    qualifiedAt:
      'qualifiedat qualifieddate converteddate conversiondate qualifiziertam konvertiertam donusturulmetarihi nitelendirmetarihi fechadeconversion datedeconversion',
    disqualifiedAt:
      'disqualifiedat disqualifieddate unqualifieddate disqualifiziertam elenmetarihi fechadedescalificacion datededisqualification',
    dealId: 'dealid opportunityid convertedopportunityid',
    owner,
    source,
  },
  activities: {
    id: `${id} activityid taskid`,
    at: 'at activitydate date duedate completeddate startdate timestamp datum aktivitatsdatum tarih aktivitetarihi fecha fechadeactividad date datedactivite',
    subjectId: 'subjectid leadid contactid whoid accountid personid',
    type: 'type activitytype tasksubtype typ aktivitatstyp tur aktivitetur tipo typedactivite',
    direction: 'direction richtung yon direccion',
    owner,
  },
  spend: {
    at: 'at date month day period datum monat tarih ay fecha mes date mois',
    amount: `spend spent cost amountspent adspend kosten ausgaben harcama maliyet gasto coste depense cout ${money}`,
    currency,
    channel,
    category: 'category department kategorie kategori categoria categorie',
    paid: 'paid bezahlt ucretli pagado paye',
  },
  customers: {
    id: `${id} customerid accountid kundennummer kundenid musteriid musterino idcliente idclient`,
    acquiredAt:
      'acquiredat acquired acquisitiondate customersince signupdate startdate becameacustomerdate kundeseit musteriolmatarihi baslangictarihi clientedesde fechadealta clientdepuis datedinscription',
    churnedAt:
      'churnedat churned churndate cancelledat canceldate cancellationdate enddate gekundigtam kundigungsdatum ayrilmatarihi iptaltarihi bitistarihi fechadebaja fechadecancelacion datederesiliation',
    churnReason: 'churnreason cancellationreason kundigungsgrund iptalnedeni motivodebaja motifderesiliation',
    monthlyRevenue:
      'monthlyrevenue mrr monthlycharges monthlyfee monatsumsatz aylikgelir ingresosmensuales revenumensuel',
    currency,
    source,
    channel,
    owner,
    plan: 'plan subscription tier tarif paket abonelik suscripcion abonnement',
  },
  orders: {
    customerId: 'customerid customer accountid clientid userid kundennummer musteriid idcliente idclient',
    at: 'at orderdate date purchasedate invoicedate bestelldatum rechnungsdatum siparistarihi faturatarihi fechadepedido datedecommande',
    amount: `${money} total ordertotal ordervalue sales bestellwert toplam total`,
    currency,
    product,
    quantity,
    margin: 'margin profit marge deckungsbeitrag kar margen',
  },
  lineItems: {
    dealId: 'dealid opportunityid orderid',
    product,
    amount: `${money} total linetotal`,
    currency,
    quantity,
    unitPrice: 'unitprice price salesprice einzelpreis stuckpreis birimfiyat preciounitario prixunitaire',
    listPrice: 'listprice listenpreis listefiyati preciodelista prixcatalogue',
    cost: 'cost unitcost kosten maliyet coste cout',
  },
  forecasts: {
    periodStart: 'periodstart period month quarter weekstart periode monat quartal donem ay periodo mes mois',
    amount: `forecast forecastamount prognose tahmin prevision pronostico ${money}`,
    currency,
    periodEnd: 'periodend',
    madeAt: 'madeat forecastdate snapshotdate asof',
    owner,
    category: 'category forecastcategory',
    actual: 'actual actuals actualamount ist gerceklesen real reel',
  },
  targets: {
    kpi: 'kpi metric',
    value: 'value target quota goal ziel hedef objetivo meta objectif',
    periodStart: 'periodstart',
    periodEnd: 'periodend',
    owner,
    segment: 'segment',
  },
}

/** Names of the fields of a kind of record: of each field, those of its columns. */
export function fieldNames(dataset: DatasetName): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(names[dataset]).map(([field, list]) => [
      field,
      [...new Set([field.toLowerCase(), ...list.split(' ')])],
    ]),
  )
}
