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
    gone: 'poistettu poistunut',
    rest: 'valitettavasti pahoittelut pahoittelemme hups etsimääsi etsimäsi hakemaasi hakemasi pyytämääsi pyydettyä tätä tämä on ole enää voitu voi tai ja mutta siirretty palvelimelta sivustolta ehkä se jota jonka etsit virhe'
  },
  {
    language: 'Estonian, Latvian, Lithuanian',
    page: 'lehte lehekülge lehekülg leht lapa puslapis puslapio',
    thing: 'faili dokumenti artiklit',
    not: 'ei nav nėra netika',
    found: 'leitud leia eksisteeri ole olemas atrasta atrast rastas',
    absent: 'nerastas neegzistuoja',
    gone: 'kustutatud eemaldatud dzēsta pašalintas',
    rest: 'kahjuks vabandust vabandame otsitud otsitavat soovitud seda see sellist atvainojiet diemžēl meklētā pieprasītā atsiprašome deja ieškomas jūsų või ja tik'
  },
  {
    language: 'Hungarian',
    page: 'oldal lap weboldal hivatkozás link cím url',
    thing: 'dokumentum cikk fájl tartalom',
    not: 'nem sem',
    found: 'található létezik elérhető találjuk található',
    gone: 'törölték törölve eltávolították megszűnt',
    rest: 'sajnáljuk sajnos elnézést hoppá a az ez keresett kért kívánt ön által amit amelyet keres már vagy és de áthelyezték lehet hogy ezen szerveren hiba'
  },
  {
    language: 'Turkish',
    page: 'sayfa sayfayı sayfası sayfanın bağlantı adres adresi link',
    thing: 'kaynak kaynağı içerik içeriği dosya dosyayı makale makaleyi',
    not: 'değil',
    found: 'mevcut erişilebilir kullanılabilir',
    absent: 'yok bulunamadı bulunamıyor bulamadık bulunmuyor bulunmamaktadır',
    gone: 'kaldırıl* silin*',
    rest: 'üzgünüz maalesef özür dileriz hata ups aradığınız istediğiniz istenen talep ettiğiniz ulaşmak gitmek girmeye çalıştığınız bu böyle bir artık şu anda veya ya da ve ama olabilir olabilirsiniz taşın* değiştiril* adı sunucuda sitemizde aranan'
  },
  {
    language: 'Indonesian, Malay',
    page: 'halaman laman tautan alamat url link pautan',
    thing: 'dokumen artikel berkas konten kandungan fail',
    not: 'tidak tak',
    found: 'ditemukan dijumpai ditemui ada tersedia menemukan wujud bisa',
    gone: 'dihapus dihilangkan dipadam hilang',
    rest: 'maaf mohon maafkan kami ups yang anda cari minta inginkan diminta dicari sedang tuju kunjungi ini itu tersebut telah sudah mungkin atau dan tetapi dipindahkan dapat di server situs ada lagi kesalahan oleh'
  },
  {
    language: 'Vietnamese',
    page: 'trang đường dẫn liên kết địa chỉ',
    thing: 'nội dung bài viết tài liệu tệp tin',
    not: 'không chưa',
    found: 'tìm thấy tồn tại được hiển thị khả dụng',
    gone: 'xóa xoá gỡ',
    rest: 'chúng tôi xin lỗi rất tiếc opps này web mà bạn quý khách đang yêu cầu muốn truy cập cần hoặc và đã bị có thể thể di chuyển đổi tên hiện trên máy chủ hệ thống còn nữa lỗi'
  },
  {
    language: 'Greek',
    page: 'σελίδα σελίδας σύνδεσμος διεύθυνση',
    thing: 'αρχείο έγγραφο άρθρο περιεχόμενο',
    not: 'δεν δε μη',
    found: 'βρέθηκε βρεθεί βρούμε υπάρχει διαθέσιμη διαθέσιμο',
    gone: 'διαγραφεί διαγράφηκε αφαιρεθεί καταργηθεί',
    rest: 'η ο το την τη τον αυτή αυτό που ζητήσατε ζητάτε αναζητάτε ψάχνετε ψάχνεις αναζητήσατε ζητούμενη συγγνώμη λυπούμαστε δυστυχώς ουπς είναι έχει ίσως μπορεί να μπορέσαμε ή και αλλά πλέον πια μετακινηθεί μεταφερθεί στον διακομιστή σφάλμα'
  },
  {
    language: 'Arabic',
    page: 'الصفحة صفحة الرابط العنوان',
    thing: 'المحتوى الملف المقال المستند المورد',
    not: 'غير لا لم ليست ليس',
    found: 'موجودة موجود العثور توجد يوجد متاحة متاح متوفرة متوفر نتمكن نجد',
    gone: 'حذف حذفت محذوفة حذفها إزالتها',
    rest: 'عذرا عذرًا عذراً عفوا عفوًا نأسف للأسف المعذرة خطأ هذه هذا التي الذي تبحث تبحثون تحاول تريد عنها عنه طلبتها طلبته المطلوبة المطلوب على من إلى أن أو و قد تم يتم ربما نقلها الوصول إليها'
  },
  {
    language: 'Persian',
    page: 'صفحه صفحهٔ صفحه‌ای آدرس پیوند لینک',
    thing: 'فایل مطلب محتوا سند',
    not: 'ندارد نیست نشد نمی',
    found: 'وجود یافت پیدا موجود',
    gone: 'حذف',
    rest: 'متاسفانه متأسفانه با عرض پوزش مورد نظر شما درخواستی درخواست شده است این ای که به دنبال آن هستید می گردید گردید یا و اما شود شد را منتقل خطا'
  },
  {
    language: 'Hebrew',
    page: 'הדף דף העמוד עמוד הקישור הכתובת',
    thing: 'הקובץ המאמר התוכן המסמך',
    not: 'לא אינו אין איננו',
    found: 'נמצא קיים זמין ניתן למצוא נמצאה קיימת',
    gone: 'נמחק הוסר',
    rest: 'מצטערים סליחה אופס שגיאה המבוקש המבוקשת שחיפשת שביקשת שאתם מחפשים אתה מחפש הזה זה את או ו אך כבר יותר הועבר ייתכן כי אולי היה'
  },
  {
    language: 'Hindi',
    page: 'पृष्ठ पेज लिंक',
    thing: 'फ़ाइल लेख सामग्री दस्तावेज़',
    not: 'नहीं',
    found: 'मिला मिली मौजूद उपलब्ध है',
    gone: 'हटा हटाया',
    rest: 'क्षमा करें माफ़ खेद आप जो जिस की को का यह वह खोज रहे हैं अनुरोधित दिया गया या और त्रुटि'
  }
]
