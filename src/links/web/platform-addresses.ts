/**
 * Addresses at which cloud platforms serve their own machines: metadata, credentials, configuration. They are not private addresses, or
 * belong to ranges that `allowPrivate` opens, and are never asked.
 */

/** A platform's own addresses. */
export interface PlatformAddress {
  /** CIDR notation. */
  range: string
  platform: string
  source: string
}

/** Addresses outside the link-local ranges (169.254.0.0/16, fe80::/10), which are closed as a whole. */
export const platformAddresses: readonly PlatformAddress[] = [
  {
    range: '168.63.129.16/32',
    platform: 'Azure, GitHub-hosted runners included',
    source: 'learn.microsoft.com: What is IP address 168.63.129.16?; Metadata Security Protocol (WireServer)'
  },
  {
    range: '100.100.100.200/32',
    platform: 'Alibaba Cloud',
    source: 'alibabacloud.com: ECS instance metadata'
  },
  {range: '100.96.0.96/32', platform: 'Volcano Engine', source: 'volcengine.com: ECS instance metadata'},
  {range: '100.80.80.80/32', platform: 'UCloud', source: 'docs.ucloud.cn: UHost metadata'},
  {range: '192.0.0.192/32', platform: 'Oracle Cloud Classic', source: 'docs.oracle.com: instance metadata'},
  {
    range: '161.26.0.0/16',
    platform: 'IBM Cloud',
    source: 'cloud.ibm.com: service endpoints of VPC infrastructure'
  },
  {range: '166.8.0.0/14', platform: 'IBM Cloud', source: 'cloud.ibm.com: cloud service endpoints of VPC'},
  {
    range: 'fd00:ec2::/32',
    platform: 'Amazon Web Services',
    source: 'docs.aws.amazon.com: instance metadata (::254), EKS Pod Identity (::23), DNS (::253)'
  },
  {range: 'fd20:ce::254/128', platform: 'Google Cloud', source: 'cloud.google.com: metadata server, IPv6'},
  {
    range: 'fd00:c1::a9fe:a9fe/128',
    platform: 'Oracle Cloud',
    source: 'docs.oracle.com: instance metadata, IPv6'
  }
]
