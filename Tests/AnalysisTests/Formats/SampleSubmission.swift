/// A submission of a registrant that does not exist.
enum SampleSubmission {
  static let header = """
    -----BEGIN PRIVACY-ENHANCED MESSAGE-----
    Proc-Type: 2001,MIC-CLEAR

    <SEC-DOCUMENT>0000999999-97-000012.txt : 19970326
    <SEC-HEADER>0000999999-97-000012.hdr.sgml : 19970326
    ACCESSION NUMBER:		0000999999-97-000012
    CONFORMED SUBMISSION TYPE:	10-K405
    PUBLIC DOCUMENT COUNT:		4
    CONFORMED PERIOD OF REPORT:	19961231
    FILED AS OF DATE:		19970326

    FILER:
    	COMPANY DATA:	
    		COMPANY CONFORMED NAME:			LARKSPUR SCALES INC
    		CENTRAL INDEX KEY:			0000999999
    		STANDARD INDUSTRIAL CLASSIFICATION:	LABORATORY APPARATUS [3821]
    		FISCAL YEAR END:			1231
    	FORMER COMPANY:
    		FORMER CONFORMED NAME:	LARK SCALES INC
    </SEC-HEADER>

    """

  static let form = """
    <DOCUMENT>
    <TYPE>10-K405
    <SEQUENCE>1
    <TEXT>

                                   FORM 10-K

    ITEM 1. BUSINESS

    Larkspur Scales, Inc. makes bench scales for laboratories and sells them to
    schools, to mills and, through dealers in twelve states, to the owners of small

                                           2
    <PAGE>

    shops that sell tea by the ounce. The annual report to
    shareholders is Exhibit 13.

    <TABLE>
    <CAPTION>
    Results (in thousands)           1996       1995
    <S>                               <C>        <C>
    Net sales ................... $12,400    $ 9,700
    Net income (loss)               (310)        424
    Total assets 8,200 7,150
    </TABLE>

    ITEM 7. MANAGEMENT'S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND
    RESULTS OF OPERATIONS

    See the annual report.
    </TEXT>
    </DOCUMENT>

    """

  static let exhibits = """
    <DOCUMENT>
    <TYPE>EX-10.1
    <SEQUENCE>2
    <TEXT>
    This lease is made in Larch.
    </TEXT>
    </DOCUMENT>
    <DOCUMENT>
    <TYPE>EX-13
    <SEQUENCE>3
    <TEXT>
    <HTML><BODY><P>To our shareholders: sales rose by 28%.</P></BODY></HTML>
    </TEXT>
    </DOCUMENT>
    <DOCUMENT>
    <TYPE>GRAPHIC
    <SEQUENCE>4
    <TEXT>
    begin 644 chart.gif
    M1TE&.#EA`0`!`(```````/___R'Y!`$`````+``````!``$```("1`$`.P``
    <OCUMENT>
    end
    </TEXT>
    </DOCUMENT>
    </SEC-DOCUMENT>

    """

  static let text = header + form + exhibits
}
