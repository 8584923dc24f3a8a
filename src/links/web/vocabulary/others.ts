/**
 * Vocabularies of other languages that divide words by spaces.
 */

import type {Vocabulary} from './vocabulary.ts'

/** Source: the pages of common servers, content systems and universities. */
export const others: readonly Vocabulary[] = [
  {
    language: 'Finnish',
    page: 'sivu sivua sivun osoite linkki verkkosivua',
    thing: 'tiedosto tiedostoa dokumentti dokumenttia sisältö sisältöä artikkeli artikkelia',
    not: 'ei emme',
    found: 'löytynyt löydy löytäneet olemassa saatavilla ole löytää',
    gone: 'poistettu poistunut vanhentunut',
    seek: 'etsimääsi etsimäsi hakemaasi hakemasi pyytämääsi',
    rest: 'valitettavasti pahoittelut pahoittelemme hups pyydettyä tätä tämä on ole enää voitu voi tai ja mutta siirretty palvelimelta sivustolta ehkä se jota jonka etsit virhe sen muuttunut muutettu osoitteensa vaihtunut tällä pyytämäsi joko linkki vanhentunut näyttää siltä että täältä mitään'
  },
  {
    language: 'Estonian, Latvian, Lithuanian',
    page: 'lehte lehekülge lehekülg leht lapa lapu puslapis puslapio puslapį lapu',
    thing: 'faili dokumenti artiklit',
    not: 'ei nav netika',
    found: 'leitud leia eksisteeri ole olemas atrasta atrast pastāv rastas',
    absent: 'nerastas neegzistuoja nėra',
    gone: 'kustutatud eemaldatud dzēsta pašalintas',
    seek: 'otsitud otsitavat meklētā meklēto meklējat pieprasītā ieškomas ieškote',
    rest: 'kahjuks vabandust vabandame soovitud seda see sellist atvainojiet diemžēl atsiprašome deja jūsų või ja tik tokio tokios toks buvo yra arba jis ji bet gali būti galbūt perkelta perkeltas nepavyko rasti šis ši nuorodą puslapį kurio šāda šī jūs ir vai bija pārvietota iespējams mēs varam atrast võib olla on teisaldatud leidnud me ei kuhu'
  },
  {
    language: 'Hungarian',
    page: 'oldal oldalt lap weboldal hivatkozás link cím url',
    thing: 'dokumentum cikk fájl tartalom',
    not: 'nem sem',
    found: 'található létezik elérhető találjuk találja',
    gone: 'törölték törölve eltávolították megszűnt',
    seek: 'keresett kért keres',
    rest: 'sajnáljuk sajnos elnézést hoppá a az ez kívánt ön által amit amelyet már vagy és de áthelyezték lehet hogy ezen szerveren hiba időközben valószínűleg esetleg sikerült nincs ilyen oldalt megtalálni megadott címen került át lett el elköltözött'
  },
  {
    language: 'Turkish',
    page: 'sayfa sayfayı sayfası sayfanın bağlantı adres adresi link adreste konumda',
    thing: 'kaynak kaynağı içerik içeriği dosya dosyayı makale makaleyi',
    not: 'değil hiçbir',
    found: 'mevcut erişilebilir kullanılabilir',
    absent: 'yok bulunamadı bulunamıyor bulamadık bulunmuyor bulunmamaktadır',
    gone: 'kaldırıl* silin*',
    seek: 'aradığınız istediğiniz aranan',
    rest: 'üzgünüz maalesef özür dileriz hata ups istenen talep ettiğiniz ulaşmak gitmek girmeye çalıştığınız bu böyle bir artık şu anda veya ya da ve ama olabilir olabilirsiniz taşın* değiştiril* adı sunucuda sitemizde şey görünüşe göre'
  },
  {
    language: 'Indonesian, Malay',
    page: 'halaman laman tautan alamat url link pautan',
    thing: 'dokumen artikel berkas konten kandungan fail',
    not: 'tidak tak',
    found: 'ditemukan dijumpai ditemui ada tersedia menemukan wujud bisa',
    gone: 'dihapus dihilangkan dipadam hilang',
    seek: 'cari minta dicari',
    rest: 'maaf mohon maafkan kami ups yang anda inginkan diminta sedang tuju kunjungi ini itu tersebut telah sudah mungkin atau dan tetapi dipindahkan dapat di server situs ada lagi kesalahan oleh'
  },
  {
    language: 'Vietnamese',
    page: 'trang đường dẫn liên kết địa chỉ',
    thing: 'nội dung bài viết tài liệu tệp tin',
    not: 'không chưa',
    found: 'tìm thấy tồn tại được hiển thị khả dụng',
    gone: 'xóa xoá gỡ',
    seek: 'kiếm yêu',
    rest: 'chúng tôi xin lỗi rất tiếc opps này web mà bạn quý khách đang cầu muốn truy cập cần hoặc và đã bị có thể thể di chuyển đổi tên hiện trên máy chủ hệ thống còn nữa lỗi'
  },
  {
    language: 'Greek',
    page: 'σελίδα σελίδας σύνδεσμος διεύθυνση',
    thing: 'αρχείο έγγραφο άρθρο περιεχόμενο',
    not: 'δεν δε μη',
    found: 'βρέθηκε βρεθεί βρούμε υπάρχει διαθέσιμη διαθέσιμο',
    gone: 'διαγραφεί διαγράφηκε αφαιρεθεί καταργηθεί',
    seek: 'ζητήσατε ζητάτε αναζητάτε ψάχνετε',
    rest: 'η ο το την τη τον αυτή αυτό που ψάχνεις αναζητήσατε ζητούμενη συγγνώμη λυπούμαστε δυστυχώς ουπς είναι έχει ίσως μπορεί να μπορέσαμε ή και αλλά πλέον πια μετακινηθεί μεταφερθεί στον διακομιστή σφάλμα'
  },
  {
    language: 'Arabic',
    page: 'الصفحة صفحة الرابط العنوان',
    thing: 'المحتوى الملف المقال المستند المورد',
    not: 'غير لا لم ليست ليس تعذر',
    found: 'موجودة موجود العثور توجد يوجد متاحة متاح متوفرة متوفر نتمكن نجد',
    gone: 'حذف حذفت محذوفة حذفها إزالتها',
    seek: 'تبحث تبحثون طلبتها المطلوبة',
    rest: 'عذرا عذرًا عذراً عفوا عفوًا نأسف للأسف المعذرة خطأ هذه هذا التي الذي تحاول تريد عنها عنه طلبته المطلوب على من إلى أن أو و قد تم يتم ربما نقلها الوصول إليها'
  },
  {
    language: 'Persian',
    page: 'صفحه صفحهٔ صفحه‌ای آدرس پیوند لینک',
    thing: 'فایل مطلب محتوا سند',
    not: 'ندارد نیست نشد نمی نمی‌توانیم',
    found: 'وجود یافت پیدا موجود',
    gone: 'حذف',
    seek: 'درخواستی نظر',
    rest: 'متاسفانه متأسفانه با عرض پوزش مورد شما درخواست شده است این ای که به دنبال آن هستید می گردید گردید یا و اما شود شد را منتقل خطا'
  },
  {
    language: 'Hebrew',
    page: 'הדף דף העמוד עמוד הקישור הכתובת',
    thing: 'הקובץ המאמר התוכן המסמך',
    not: 'לא אינו אין איננו',
    found: 'נמצא קיים זמין ניתן למצוא נמצאה קיימת',
    gone: 'נמחק הוסר',
    seek: 'שחיפשת שביקשת מחפשים מחפש',
    rest: 'מצטערים סליחה אופס שגיאה המבוקש המבוקשת שאתם אתה הזה זה את או ו אך כבר יותר הועבר ייתכן כי אולי היה'
  },
  {
    language: 'Hindi',
    page: 'पृष्ठ पृष्ठा पेज लिंक',
    thing: 'फ़ाइल लेख सामग्री दस्तावेज़',
    not: 'नहीं',
    found: 'सकते मिला मिली मौजूद उपलब्ध है',
    gone: 'हटा हटाया',
    seek: 'खोज ढूंढ',
    rest: 'क्षमा करें माफ़ खेद आप जो जिस की को का यह वह रहे हैं अनुरोधित दिया गया या और त्रुटि'
  },
  {
    language: 'Basque',
    page: 'orria orrialdea orri orrialde esteka helbidea url',
    thing: 'artikulua dokumentua edukia fitxategia',
    not: 'ez ezin',
    found: 'existitzen aurkitu aurkitzen dago eskuragarri',
    gone: 'ezabatu ezabatua kendu desagertu',
    seek: 'bilatzen',
    rest: 'barkatu sentitzen dugu ups errorea ari zaren eskatu duzun eskatutako hau hori da izan izana edo eta baina dagoeneko jada gehiago lekuz aldatu zerbitzarian webgunean agian baliteke'
  },
  {
    language: 'Albanian',
    page: 'faqja faqe adresa lidhja',
    thing: 'dokumenti artikulli skedari përmbajtja',
    not: 'nuk s',
    found: 'gjet gjendet gjetëm ekziston',
    gone: 'fshirë hequr',
    rest: 'na vjen keq ups gabim që ju po kërkoni kërkuat e kërkuar kjo u është mund të jetë ose dhe por më zhvendosur'
  },
  {
    language: 'Azerbaijani',
    page: 'səhifə səhifəni ünvan link',
    thing: 'sənəd məqalə fayl',
    not: 'deyil',
    found: 'mövcud',
    absent: 'tapılmadı yoxdur tapılmır',
    gone: 'silinib silinmişdir',
    rest: 'təəssüf ki bağışlayın üzr istəyirik axtardığınız istədiyiniz bu belə bir və ya artıq ola bilər xəta'
  },
  {
    language: 'Georgian, Armenian',
    page: 'გვერდი ბმული էջը էջ հղումը',
    thing: 'დოკუმენტი სტატია հոդվածը փաստաթուղթը',
    not: 'არ ვერ չի',
    found: 'მოიძებნა არსებობს գտնվել',
    absent: 'գոյություն',
    gone: 'წაიშალა հեռացվել',
    rest: 'ბოდიში სამწუხაროდ თქვენი თქვენ მიერ მოთხოვნილი რომელსაც ეძებთ ეს ან և ներողություն ցավոք ձեր փնտրած որոնած այս է կամ չունի'
  },
  {
    language: 'Bengali, Marathi, Nepali, Urdu',
    page: 'পৃষ্ঠা পৃষ্ঠাটি পেজ পাতা পাতাটি লিঙ্ক पृष्ठ पान صفحہ لنک',
    thing: 'নিবন্ধ ফাইল लेख مضمون',
    not: 'নেই না नाही छैन नहीं نہیں',
    found: 'পাওয়া যায় পাচ্ছি सापडले सापडत ملا موجود',
    absent: 'যায়নি भेटिएन',
    gone: 'মুছে সরানো हटवले हटाइयो حذف',
    seek: 'খুঁজছেন शोधत تلاش',
    rest: 'খুঁজে আমরা তা দুঃখিত আপনি যে যা অনুরোধ করা করেছেন টি হয়েছে ফেলা বা এবং এই माफ करा आपण तुम्ही असलेले हे पाठ معذرت آپ جس جو کی کر رہے ہیں مطلوبہ یہ ہے یا گیا'
  },
  {
    language: 'Gujarati, Kannada, Malayalam, Odia, Tamil, Telugu, Sinhala',
    page: 'પેજ પૃષ્ઠ ಪುಟ ಪುಟವು പേജ് ପୃଷ୍ଠା பக்கம் பக்கத்தை పేజీ పుట පිටුව',
    thing: 'ફાઇલ ലേഖനം கட்டுரை కథనం',
    not: 'નથી ನಾಹಿಂ ନାହିଁ இல்லை లేదు නැත',
    found: 'મળ્યું શોધી ମିଳିଲା ପାରିଲୁ கண்டுபிடிக்க కనుగొనబడ హමු',
    absent: 'ಕಂಡುಬಂದಿಲ್ಲ കണ്ടെത്തിയില്ല കണ്ടെത്താൻ கிடைக்கவில்லை கண்டறியப்படவில்லை முடியவில்லை కనుగొనబడలేదు దొరకలేదు සොයාගත',
    gone: 'કાઢી ಅಳಿಸಲಾಗಿದೆ ഇല്ലാതാക്കി நீக்கப்பட்டது తొలగించబడింది',
    seek: 'શોધતા താങ്കൾ തിരയുന്ന ଖୋଜୁଥିବା தேடிக்கொண்டிருக்கும் தேடும் చూస్తున్న వెతుకుతున్న',
    rest: 'માફ ક્ષમસ્વ ક્ષમા கூடுதல் மன்னிக்கவும் క్షమించండి ക്ഷമിക്കണം நீங்கள் మీరు'
  },
  {
    language: 'Kazakh, Kyrgyz, Uzbek',
    page: 'бет парақ бетті sahifa баракча',
    thing: 'құжат мақала файл hujjat',
    not: 'жоқ emas',
    found: 'бар mavjud',
    absent: 'табылмады topilmadi табылган',
    gone: 'жойылған oʻchirilgan',
    seek: 'іздеген сұралған qidirgan сурал',
    rest: 'бұл сіз өкінішке орай кешіріңіз немесе болуы мүмкін kechirasiz siz bu алмастырылған'
  },
  {
    language: 'Scottish Gaelic, Maltese, Luxembourgish',
    page: 'duilleag paġna säit',
    thing: 'faidhle dokument artikel',
    not: 'cha ma net',
    found: 'lorg lorgar nstabet instabet fonnt',
    gone: 'dhubhadh tneħħiet geläscht',
    seek: 'sireadh qed gesicht',
    rest: 'an a tha thu sinn gun deach skużana il li d déi dir'
  },
  {
    language: 'Afrikaans, Frisian',
    page: 'bladsy webblad skakel side',
    thing: 'artikel dokument lêer',
    not: 'nie net',
    found: 'gevind vind bestaan beskikbaar fûn',
    gone: 'verwyder geskrap',
    rest: 'jammer ongelukkig die wat jy u soek gesoek gevra het is kon word hierdie of en maar dalk geskuif op bediener'
  },
  {
    language: 'Welsh, Irish',
    page: 'tudalen dudalen leathanach',
    thing: 'dogfen erthygl',
    not: 'ni nid heb níor',
    found: 'canfuwyd ganfod dod hyd ganfuwyd bodoli aimsíodh fáil',
    gone: 'dileu tynnu',
    rest: 'mae n ddrwg gennym y r yr hon rydych chi yn chwilio amdani i wedi ei neu a an tá brón orainn'
  },
  {
    language: 'Swahili, Filipino',
    page: 'ukurasa kiungo pahina',
    thing: 'faili makala artikulo',
    not: 'haukupatikana haupatikani haijapatikana hindi wala',
    found: 'ukurasa kupatikana makita nahanap umiiral mahanap',
    gone: 'umeondolewa umefutwa tinanggal binura',
    rest: 'samahani unaotafuta ulioomba huu au na paumanhin ang na iyong hinahanap ito o ay'
  }
]
