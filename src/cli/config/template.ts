/** What `nuage init` writes: every key, explained, with what most people need left switched on. */
export const configurationTemplate = `# The configuration of nuage. "nuage config check" says what is wrong in it. Editors complete and check it with the schema
# that "nuage config schema" prints.

# The profile of ~/.aws to use. --profile and AWS_PROFILE win over it.
# profile: default

# Regions to work in when --region is not given. "all" stands for every region that is enabled.
# regions:
#   - eu-west-1

# Tags for everything that nuage creates.
tags:
  ManagedBy: nuage

# Accounts that --account may name, and how to get into them.
# accounts:
#   production:
#     role: arn:aws:iam::111122223333:role/nuage
#     externalId: what-the-trust-policy-asks-for
#     regions: [eu-west-1, eu-central-1]
#   staging:
#     profile: staging

# What "nuage cleanup" looks at, and what it leaves alone.
# cleanup:
#   kinds: [images, snapshots, volumes, launch-template-versions]
#   olderThan: 180d
#   ages:
#     snapshots: 365d
#   max: 200
#   maxPercent: 10
#   # Mark first with a tag, and delete two weeks later what nobody came to use.
#   markFor: 14d
#   protect:
#     tags: [Keep, Environment=production]
#     names: ["golden-*"]

# When instances run. The tag nuage:schedule=office-hours puts an instance on this schedule,
# and "nuage schedule run" starts and stops what is due.
schedules:
  office-hours:
    days: mon-fri
    start: "08:00"
    stop: "20:00"
    timezone: Europe/Paris
    # Public holidays are days off.
    # holidays: FR
    # Single dates that differ: off all day, or on for these hours.
    # exceptions:
    #   - "-2027-05-07"
    #   - "+2027-12-24 08:00-12:00"

# Backups of volumes. "nuage backup run" backs up instances with the tag, and prunes when it was done. With a schedule
# "nuage schedule run" and "nuage schedule watch" do so as well, once for each start of it.
# backup:
#   store: s3://my-backups/nuage
#   tag: Backup=true
#   # The name of one of the schedules above, cron(15 2 * * ? *) or rate(6 hours).
#   schedule: cron(15 2 * * ? *)
#   keep:
#     daily: 7
#     weekly: 4
#     monthly: 12
#   timezone: Europe/Paris
#   # In a bucket that keeps versions: delete those of what was pruned, too.
#   # removeVersions: true
#   # kmsKey: alias/backups
#   # bandwidth: 50MiB

# What a calendar month may cost, in the currency of the bill, and the percents of it at which "nuage costs" says so.
# costs:
#   budget: 500
#   alerts: [80, 100]

# Budgets that AWS Budgets keeps, and whom they tell. "nuage budget apply" makes them what is said here.
# budgets:
#   total:
#     amount: 500
#     period: month
#     alerts: [80, 100]
#     forecastAlerts: [100]
#     emails: [operations@example.com]
#     # Only a part of the bill.
#     # services: [Amazon Elastic Compute Cloud - Compute]
#     # tags:
#     #   Project: shop

# The report of "nuage report": who gets it, and where attention begins.
# report:
#   title: Production
#   from: reports@example.com
#   to: [operations@example.com]
#   requireTags: [Owner]
#   showTags: [Environment]
#   thresholds:
#     cpu: 80
#     stopped: 30d
#     backup: 2d
#     costRise: 20

# What happens on AWS without a machine of yours. "nuage deploy apply" puts it there, in the first region above.
# deploy:
#   operations:
#     - run: schedule run
#       every: 5 minutes
#   # Who is mailed when something failed three times.
#   notify: [operations@example.com]
`;
