import { isServiceName } from '../../../../wire/service.ts';
import type { ServiceName } from '../../../../wire/service.ts';

/**
 * How universal targets name the services of AWS: by the ids of the SDKs, in lower case and in one word. From the models of
 * botocore 1.43.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
 */
const sdkServices: ReadonlySet<string> = new Set(
  `
    accessanalyzer account acm acmpca aiops amp amplify amplifybackend amplifyuibuilder apigateway
    apigatewaymanagementapi apigatewayv2 appconfig appconfigdata appfabric appflow appintegrations
    applicationautoscaling applicationcostprofiler applicationdiscoveryservice applicationinsights
    applicationsignals appmesh apprunner appstream appsync arcregionswitch arczonalshift artifact athena
    auditmanager autoscaling autoscalingplans b2bi backup backupgateway backupsearch batch bcmdashboards
    bcmdataexports bcmpricingcalculator bcmrecommendedactions bedrock bedrockagent bedrockagentcore
    bedrockagentcorecontrol bedrockagentruntime bedrockdataautomation bedrockdataautomationruntime
    bedrockruntime billing billingconductor braket budgets chatbot chime chimesdkidentity
    chimesdkmediapipelines chimesdkmeetings chimesdkmessaging chimesdkvoice cleanrooms cleanroomsml cloud9
    cloudcontrol clouddirectory cloudformation cloudfront cloudfrontkeyvaluestore cloudhsm cloudhsmv2
    cloudsearch cloudsearchdomain cloudtrail cloudtraildata cloudwatch cloudwatchlogs codeartifact codebuild
    codecatalyst codecommit codeconnections codedeploy codeguruprofiler codegurureviewer codegurusecurity
    codepipeline codestarconnections codestarnotifications cognitoidentity cognitoidentityprovider
    cognitosync comprehend comprehendmedical computeoptimizer computeoptimizerautomation configservice
    connect connectcampaigns connectcampaignsv2 connectcases connectcontactlens connecthealth
    connectparticipant controlcatalog controltower costandusagereportservice costexplorer costoptimizationhub
    customerprofiles databasemigrationservice databrew dataexchange datapipeline datasync datazone dax
    deadline detective devicefarm devopsagent devopsguru directconnect directoryservice directoryservicedata
    dlm docdb docdbelastic drs dsql dynamodb dynamodbstreams ebs ec2 ec2instanceconnect ecr ecrpublic ecs efs
    eks eksauth elasticache elasticbeanstalk elasticloadbalancing elasticloadbalancingv2 elasticsearchservice
    elementalinference emr emrcontainers emrserverless entityresolution eventbridge evs finspace finspacedata
    firehose fis fms forecast forecastquery frauddetector freetier fsx gamelift gameliftstreams geomaps
    geoplaces georoutes glacier globalaccelerator glue grafana greengrass greengrassv2 groundstation
    guardduty health healthlake iam identitystore imagebuilder importexport inspector inspector2
    inspectorscan interconnect internetmonitor invoicing iot iotdataplane iotdeviceadvisor iotevents
    ioteventsdata iotfleetwise iotjobsdataplane iotmanagedintegrations iotsecuretunneling iotsitewise
    iotthingsgraph iottwinmaker iotwireless ivs ivschat ivsrealtime kafka kafkaconnect kendra kendraranking
    keyspaces keyspacesstreams kinesis kinesisanalytics kinesisanalyticsv2 kinesisvideo
    kinesisvideoarchivedmedia kinesisvideomedia kinesisvideosignaling kinesisvideowebrtcstorage kms
    lakeformation lambda launchwizard lexmodelbuildingservice lexmodelsv2 lexruntimeservice lexruntimev2
    licensemanager licensemanagerlinuxsubscriptions licensemanagerusersubscriptions lightsail location
    lookoutequipment m2 machinelearning macie2 mailmanager managedblockchain managedblockchainquery
    marketplaceagreement marketplacecatalog marketplacecommerceanalytics marketplacedeployment
    marketplacediscovery marketplaceentitlementservice marketplacemetering marketplacereporting mediaconnect
    mediaconvert medialive mediapackage mediapackagev2 mediapackagevod mediastore mediastoredata mediatailor
    medicalimaging memorydb mgn migrationhub migrationhubconfig migrationhuborchestrator
    migrationhubrefactorspaces migrationhubstrategy mpa mq mturk mwaa mwaaserverless neptune neptunedata
    neptunegraph networkfirewall networkflowmonitor networkmanager networkmonitor notifications
    notificationscontacts novaact oam observabilityadmin odb omics opensearch opensearchserverless
    organizations osis outposts panorama partnercentralaccount partnercentralbenefits partnercentralchannel
    partnercentralselling paymentcryptography paymentcryptographydata pcaconnectorad pcaconnectorscep pcs
    personalize personalizeevents personalizeruntime pi pinpoint pinpointemail pinpointsmsvoice
    pinpointsmsvoicev2 pipes polly pricing proton qapps qbusiness qconnect quicksight ram rbin rds rdsdata
    redshift redshiftdata redshiftserverless rekognition repostspace resiliencehub resourceexplorer2
    resourcegroups resourcegroupstaggingapi rolesanywhere route53 route53domains route53globalresolver
    route53profiles route53recoverycluster route53recoverycontrolconfig route53recoveryreadiness
    route53resolver rtbfabric rum s3 s3control s3files s3outposts s3tables s3vectors sagemaker
    sagemakera2iruntime sagemakeredge sagemakerfeaturestoreruntime sagemakergeospatial sagemakermetrics
    sagemakerruntime savingsplans scheduler schemas secretsmanager securityagent securityhub securityir
    securitylake serverlessapplicationrepository servicecatalog servicecatalogappregistry servicediscovery
    servicequotas ses sesv2 sfn shield signer signerdata signin simpledb simpledbv2 simspaceweaver snowball
    snowdevicemanagement sns socialmessaging sqs ssm ssmcontacts ssmguiconnect ssmincidents ssmquicksetup
    ssmsap sso ssoadmin ssooidc storagegateway sts supplychain support supportapp sustainability swf
    synthetics taxsettings textract timestreaminfluxdb timestreamquery timestreamwrite tnb transcribe
    transfer translate trustedadvisor uxc verifiedpermissions voiceid vpclattice waf wafregional wafv2
    wellarchitected wickr wisdom workdocs workmail workmailmessageflow workspaces workspacesinstances
    workspacesthinclient workspacesweb xray
  `.match(/\S+/g),
);

/** Services that the SDKs call otherwise than their models. */
const modelNames: Readonly<Record<string, ServiceName>> = {
  eventbridge: 'events',
  cloudwatchlogs: 'logs',
  costexplorer: 'ce',
  servicequotas: 'service-quotas',
  simpledb: 'sdb',
};

/** Whether AWS has a service that its SDKs call so. */
export function isSdkService(name: string): boolean {
  return sdkServices.has(name);
}

/** The service as this cloud knows it; undefined when it does not. */
export function modelOf(name: string): ServiceName | undefined {
  return modelNames[name] ?? (isServiceName(name) ? name : undefined);
}

/** The action of a universal target, as the API calls it. */
export function apiAction(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
