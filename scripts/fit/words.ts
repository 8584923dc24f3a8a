/**
 * Names, titles and venues for invented lists. The people and works do not exist; the journals do, so that their words are learned.
 */

const split = (text: string): string[] => text.trim().split(/\s*\n\s*/)

export const first =
  'Ann Tom Eva Li Jo Max Ina Kim Lea Bo Marta Jean-Luc Priya Omar Yuki Hye-Jin Wei Xin Noor Søren Zoë Łukasz Ngozi Carlos Inés Ivan Olga Rahul Mei Tariq Anders Chiara Dmitri Fatima Gustav Hannah Ibrahim Jun Katya Lars Minh Naomi Oskar Paula Quentin Rosa Samuel Tuan Ulla Victor Wendy Xiaoyu Yara Zeynep'.split(
    ' '
  )
export const last =
  "Berg Lund Holm Wen Park Falk Roth Cho Sand Kim Novak Duarte Sharma Haddad Tanaka Seo Zhang Wang Okafor Jensen O'Brien Müller Kowalski García Petrov Ivanova Gupta Chen Rahman Lindqvist Rossi Sokolov Farouk Weber Stein Mensah Ito Volkov Nilsson Nguyen Katz Eriksson Moreau Delgado Adeyemi Tran Berglund Hugo Young Zhao Demir van-der-Berg de-la-Cruz Smith-Jones Saint-Exupery Peña Ångström Dvořák Kaya Lopez"
    .split(' ')
    .map(d => (d.startsWith('van-') || d.startsWith('de-') ? d.replaceAll('-', ' ') : d))

export const topics = split(`
  sparse maps
  robot touch
  gradient noise in small models
  audio tokens
  tiny policies
  protein folding
  translation memory
  query plans over skewed joins
  cache lines in shared kernels
  coral reefs after warm summers
  household debt and patience
  the wage effects of early schooling
  seismic waves in layered salt
  dark matter haloes
  stem cell renewal
  zinc clusters in water
  child language and negation
  the politics of street lights
  barns, sheds and the price of hay
  tides, ports and trade
  ice, wind and old paper
  first names and their bearers
  spoken nouns and their plurals
  hospital nurses on night shifts
  measles in coastal towns
  quiet gates on noisy chips
  rent controls
  soil carbon under no-till farming
  group fairness
  static analysis of smart contracts
  tail latency
  graph colouring
  river deltas
  medieval grain prices
  visual search in clutter
  eye movements while reading
  consent forms
  Bayesian clocks
  steel fatigue
  monsoon onset
  urban heat
  whale song
  jury decisions
  bird migration
  lattice walks`)

export const heads = split(`
  Learning
  A Survey of
  On
  Towards
  Understanding
  The Role of
  What Drives
  Rethinking
  Measuring
  Predicting
  How to Model
  Scaling
  Robust
  Contrastive Fields for
  An Empirical Study of
  Counting
  Beyond
  Fast Algorithms for
  Evidence on
  A Note on
  Patterns of
  Efficient Inference for
  Modelling
  Deep Learning for
  The Economics of
  A Randomised Trial of
  Foundations of
  Mapping
  Who Pays for
  Estimating`)

export const tails = split(`
  with Graph Priors
  in the Wild
  without Labels
  by Self-Supervision
  : A Systematic Review
  : Evidence from 40 Countries
  : Theory and Practice
  under Uncertainty
  at Scale
  from Few Examples
  , Revisited
  : An Introduction
  for Clinical Use
  through Simulation
  and Its Limits
  in Three Cities
  : Lessons Learned
  via Optimal Transport
  between 1918 and 1939
  in 2D and 3D
  : A Case Study
  and Their Discontents
  ?
  using Remote Sensing
  in Small Samples`)

export const nicknames =
  'Lantern GraphFold RoboMap T5-Lite PolyNet SAFE-Join MapGPT Otter++ X-Ray2Text DeltaQ NoisyNet CoralNet BERT-Sum 3D-Fields SALT DuskTree WordBank TidalNet PlanKit SlotDB VoxelMix LoomSim'.split(
    ' '
  )

export const conferences =
  'CVPR NeurIPS ICML ACL ICLR EMNLP NAACL ECCV ICCV AAAI IJCAI KDD WWW SIGIR SIGMOD VLDB ICDE SOSP OSDI NSDI EuroSys ASPLOS USENIX_Security CCS NDSS S&P CHI UIST CSCW ICRA IROS RSS CoRL POPL PLDI ICFP OOPSLA ICSE FSE ISSTA STOC FOCS SODA ICASSP Interspeech MICCAI COLT AISTATS UAI CAV LICS CRYPTO EUROCRYPT PODC SIGCOMM IMC MobiCom HPCA ISCA MICRO DAC FAT* AIES CIKM WSDM RecSys ISMAR VR EDBT CIDR FAST CogSci ISMIR MICCAI_Workshop NeurIPS_Workshop CVPR_Workshops ICML_Workshop Findings_of_ACL ACL_Findings'
    .split(' ')
    .map(d => d.replaceAll('_', ' '))

export const journals = split(`
  Nature
  Science
  Cell
  PNAS
  Nature Medicine
  Nature Methods
  Nature Communications
  Nature Neuroscience
  Nature Climate Change
  Nature Machine Intelligence
  Science Advances
  Science Robotics
  eLife
  PLOS ONE
  PLoS Computational Biology
  Bioinformatics
  Genome Biology
  Nucleic Acids Research
  The Lancet
  The Lancet Digital Health
  BMJ
  JAMA
  New England Journal of Medicine
  Annals of Internal Medicine
  European Heart Journal
  Radiology
  Epidemiology
  American Journal of Epidemiology
  Econometrica
  American Economic Review
  Quarterly Journal of Economics
  Journal of Political Economy
  The Review of Economic Studies
  Journal of Econometrics
  Journal of Labor Economics
  Economic Journal
  World Development
  American Sociological Review
  Social Networks
  Journal of Communication
  Political Analysis
  Public Opinion Quarterly
  Psychological Review
  Psychological Science
  Cognition
  Cognitive Science
  Trends in Cognitive Sciences
  Journal of Memory and Language
  Memory & Cognition
  Brain
  Neuron
  NeuroImage
  Journal of Neuroscience
  Vision Research
  Human Factors
  Human-Computer Interaction
  International Journal of Human-Computer Studies
  Geophysics
  Geophysical Journal International
  Geophysical Prospecting
  Journal of Geophysical Research: Solid Earth
  Seismological Research Letters
  Bulletin of the Seismological Society of America
  Earth and Planetary Science Letters
  Tectonophysics
  Journal of Climate
  Journal of Hydrology
  Water Resources Research
  Atmospheric Chemistry and Physics
  Remote Sensing of Environment
  Physical Review Letters
  Physical Review D
  The Astrophysical Journal
  Monthly Notices of the Royal Astronomical Society
  MNRAS
  Astronomy & Astrophysics
  Journal of Fluid Mechanics
  New Journal of Physics
  Applied Physics Letters
  Journal of Computational Physics
  Reviews of Modern Physics
  Physica A: Statistical Mechanics and its Applications
  Inorganic Chemistry
  Organic Letters
  Journal of the American Chemical Society
  The Journal of Physical Chemistry B
  Chemical Science
  Acta Materialia
  Advanced Materials
  Journal of Crystal Growth
  Ecology Letters
  Global Change Biology
  Freshwater Biology
  Journal of Animal Ecology
  Oikos
  Trends in Ecology & Evolution
  Annals of Mathematics
  Discrete Mathematics
  Combinatorica
  The Annals of Statistics
  Biometrika
  Journal of the American Statistical Association
  Statistics in Medicine
  Journal of Machine Learning Research
  IEEE Transactions on Pattern Analysis and Machine Intelligence
  IEEE TPAMI
  TMLR
  JMLR
  TACL
  Machine Learning
  Artificial Intelligence
  Neural Computation
  Communications of the ACM
  CACM
  ACM Computing Surveys
  ACM Transactions on Graphics
  IEEE Transactions on Information Theory
  IEEE Software
  IEEE Access
  Theory and Decision
  Theoretical Computer Science
  Computers & Security
  Future Internet
  Journal of Phonetics
  Language
  Linguistic Inquiry
  Journal of Child Language
  Computational Linguistics
  Digital Scholarship in the Humanities
  Past & Present
  Technology and Culture
  The Economic History Review
  Explorations in Economic History
  Isis
  Philosophy of Science
  Synthese
  Harvard Law Review
  Journal of Legal Studies
  Leonardo
  Design Studies
  Transportation Research Part B
  Energy Policy
  Applied Energy
  Automatica
  IEEE Control Systems Letters
  Engineering Structures
  Knowledge-Based Systems
  Expert Systems with Applications
  Information Sciences
  Patterns
  iScience
  Nat Med
  Nat Commun
  J Hepatol
  Ann Intern Med
  Am J Epidemiol
  PLoS Comput Biol
  Phys. Rev. Lett.
  Astrophys. J.
  J. Comput. Phys.
  Geophys. Prospect.
  Bull. Seismol. Soc. Am.
  IEEE Trans. Inf. Theory
  Proc. Natl. Acad. Sci.
  J. Chem. Phys.
  Mach. Learn.
  Commun. ACM
  SIAM J. Comput.
  Proc. VLDB Endow.
  Proceedings of the Royal Society B
  Proceedings of the National Academy of Sciences
  Proceedings of the ACM on Human-Computer Interaction
  Proceedings of the IEEE
  Annual Review of Sociology
  Foundations and Trends in Machine Learning
  Lecture Notes in Computer Science
  Nordic Workshop on Snow Graphics
  Workshop on Hot Topics in Networks
  International Conference on Software Engineering
  ACM Conference on Fairness, Accountability, and Transparency
  Annual Meeting of the Cognitive Science Society`)

export const chineseNames = '王晓 李明 陈安 赵一 钱二 孙三 周平 吴芳 郑强 刘洋 张伟 黄磊 林静'.split(' ')
export const foreignNames = '埃姆·格里芬 沃纳·赛佛林 罗伯特·林德 戴维·迈尔斯 安娜·霍尔姆 洛厄里'.split(' ')
export const chineseTitles =
  '城市雨水的模拟方法 面向低温环境的传感器 茶园病害的图像识别 古籍版本的比较研究 基于图网络的交通预测 深度学习在遥感中的应用综述 高铁振动的数值分析 水稻产量的估计 农村信贷与家庭支出 方言声调的实验研究'.split(
    ' '
  )
export const chineseJournals =
  '水利学报 传感技术学报 农业工程学报 图书馆学研究 计算机学报 软件学报 自动化学报 中国科学 经济研究 方言'.split(
    ' '
  )

/** What a column of a table may name beside its papers: places, species, programs. */
export const matters = [
  'Kenya',
  'New Zealand',
  'Twitter',
  'Stack Overflow',
  'Sina Weibo',
  'Homo sapiens',
  'Mus musculus',
  'North Sea',
  'Lake Vostok',
  'Python',
  'Fortran 90',
  'MRI',
  'X-ray',
  'Steel',
  'Carbon Fiber',
  'Older Adults',
  'Nurses',
  'Depression',
  'Weight Loss',
  'Swahili',
  'Old English',
  'ImageNet',
  'UK Biobank',
  'GROMACS',
  'Arctic, Greenland',
  'Bees, Wasps',
  'Mira',
  'Tomás Ruiz',
  'n = 240',
  '–'
]
