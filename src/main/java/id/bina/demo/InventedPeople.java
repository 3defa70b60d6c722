package id.bina.demo;

import id.bina.identity.EmploymentType;
import id.bina.identity.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invents employees of the city: names as they are heard in Central Java, numbers as the personnel
 * agency makes them, posts that exist in their unit. The same seed gives the same people.
 */
final class InventedPeople {
    private static final String[] WOMEN =
            ("Siti Endang Wahyu Ratna Lestari Indah Nur Puji Tri Maria Ayu Fitri Dian "
                            + "Rini Yuliana Anisa Kartika Murni Esti Novita")
                    .split(" ");
    private static final String[] WOMEN_LAST =
            ("Aminah Wahyuni Setyaningsih Kusumaningrum Rahmawati Puspitasari "
                            + "Widyastuti Hidayati Astuti Lestari Handayani Susanti Mulyani "
                            + "Purwaningsih Kristiani Safitri")
                    .split(" ");
    private static final String[] MEN =
            ("Hendra Bayu Eko Slamet Joko Andi Arif Budi Dwi Fajar Galih Heru Imam "
                            + "Krisna Muhammad Nugroho Rudi Teguh Wawan Yohanes")
                    .split(" ");
    private static final String[] MEN_LAST =
            ("Wijaya Santoso Nugroho Setiawan Prasetyo Hidayat Kurniawan Purnomo "
                            + "Saputra Widodo Susilo Hartono Wibowo Rahardjo Kristanto Maulana")
                    .split(" ");

    /** Unit, and posts of it: a civil servant's, then a contract worker's. */
    private static final String[][] POSTS = {
        {
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Administrator Database Kependudukan",
            "Operator Layanan Operasional"
        },
        {"Dinas Kesehatan", "Administrator Kesehatan Ahli Muda", "Perawat Terampil"},
        {"Dinas Pendidikan", "Analis Kebijakan Ahli Pertama", "Guru Ahli Pertama"},
        {
            "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
            "Penata Perizinan Ahli Muda",
            "Penata Layanan Operasional"
        },
        {
            "Dinas Komunikasi dan Informatika",
            "Pranata Komputer Ahli Pertama",
            "Pranata Komputer Terampil"
        },
        {"Dinas Sosial", "Pekerja Sosial Ahli Pertama", "Penata Layanan Operasional"},
        {"Dinas Perhubungan", "Penguji Kendaraan Bermotor Mahir", "Operator Layanan Operasional"},
        {
            "Dinas Lingkungan Hidup",
            "Pengendali Dampak Lingkungan Ahli Muda",
            "Pengelola Layanan Operasional"
        },
        {
            "Satuan Polisi Pamong Praja",
            "Polisi Pamong Praja Ahli Muda",
            "Pengadministrasi Perkantoran"
        },
        {"Dinas Perdagangan", "Analis Perdagangan Ahli Muda", "Penata Layanan Operasional"},
        {"Inspektorat", "Auditor Ahli Pertama", "Pengadministrasi Perkantoran"},
        {
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "Analis Sumber Daya Manusia Aparatur Ahli Muda",
            "Penata Layanan Operasional"
        },
        {"RSUD Kota Salatiga", "Perawat Ahli Muda", "Bidan Terampil"},
        {"Kecamatan Sidorejo", "Kepala Seksi Pelayanan", "Pengadministrasi Perkantoran"},
        {"Kecamatan Tingkir", "Kepala Seksi Pemerintahan", "Operator Layanan Operasional"},
        {"Kelurahan Kutowinangun Kidul", "Lurah", "Pengadministrasi Perkantoran"},
        {"Kelurahan Blotongan", "Sekretaris Kelurahan", "Pengadministrasi Perkantoran"},
        {"Kelurahan Mangunsari", "Kepala Seksi Pelayanan", "Operator Layanan Operasional"},
        {
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "Pranata Sumber Daya Manusia Aparatur Terampil",
            "Pengadministrasi Perkantoran"
        },
        {
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Kepala Seksi Identitas Penduduk",
            "Penata Layanan Operasional"
        },
        {
            "Dinas Pekerjaan Umum dan Penataan Ruang",
            "Teknik Pengairan Ahli Muda",
            "Pengelola Layanan Operasional"
        },
        {
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "Assessor Sumber Daya Manusia Aparatur Ahli Muda",
            "Penata Layanan Operasional"
        },
        {
            "Badan Pengelolaan Keuangan dan Pendapatan Daerah",
            "Analis Keuangan Pusat dan Daerah Ahli Muda",
            "Penata Layanan Operasional"
        }
    };

    private static final String[] DEGREES = ("S.E. S.Sos. S.H. S.Kom. S.AP. S.IP.").split(" ");
    private static final String[] GRADES = ("II/c II/d III/a III/b III/c III/d IV/a").split(" ");

    private final Random random;
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    private InventedPeople(long seed) {
        random = new Random(seed);
    }

    static List<DemoPerson> of(int count, long seed) {
        var inventing = new InventedPeople(seed);
        var people = new ArrayList<DemoPerson>();
        for (int i = 0; i < count; i++) {
            people.add(inventing.one(POSTS[i % POSTS.length], i % 3 == 2));
        }
        return people;
    }

    /** Contract workers have an agreement instead of an appointment, and no rank name. */
    private DemoPerson one(String[] post, boolean contract) {
        boolean woman = random.nextInt(100) < 55;
        var born = LocalDate.of(1969 + random.nextInt(29), 1, 1).plusDays(random.nextInt(365));
        boolean partTime = contract && random.nextInt(4) == 0;
        var type =
                !contract
                        ? EmploymentType.PNS
                        : partTime ? EmploymentType.PPPK_PART_TIME : EmploymentType.PPPK;
        String title = contract && random.nextBoolean() ? "" : ", " + pick(DEGREES);
        return new DemoPerson(
                Set.of(Roles.LEARNER),
                name(woman) + title,
                number(born, type, woman),
                type,
                contract ? (partTime ? "V" : "IX") : pick(GRADES),
                post[contract ? 2 : 1],
                post[0]);
    }

    private String name(boolean woman) {
        String name;
        do {
            name = woman ? pick(WOMEN) + " " + pick(WOMEN_LAST) : pick(MEN) + " " + pick(MEN_LAST);
        } while (name.split(" ")[0].equals(name.split(" ")[1]) || !names.add(name));
        return name;
    }

    /**
     * Birth date, appointment, sex, serial. For contract workers digits 13 and 14 are the code of
     * the agreement: 21 for a first full-time one, 24 for part time.
     */
    private String number(LocalDate born, EmploymentType type, boolean woman) {
        int earliest = Math.max(born.getYear() + 22, type.isContract() ? 2021 : 1993);
        int latest = type.isContract() ? 2025 : 2022;
        int year = Math.min(latest, earliest + random.nextInt(8));
        String when =
                switch (type) {
                    case PPPK -> "21";
                    case PPPK_PART_TIME -> "24";
                    case PNS, CPNS -> "%02d".formatted(1 + random.nextInt(12));
                };
        String front =
                "%tY%<tm%<td%d%s%d"
                        .formatted(
                                born,
                                type == EmploymentType.PPPK_PART_TIME ? 2025 : year,
                                when,
                                woman ? 2 : 1);
        int serial = 1 + random.nextInt(12);
        while (!numbers.add(front + "%03d".formatted(serial))) {
            serial++;
        }
        return front + "%03d".formatted(serial);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
