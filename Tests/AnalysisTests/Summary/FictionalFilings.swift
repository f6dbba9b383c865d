/// Filings of fictional registrants, one for each kind of business.
enum FictionalFilings {
  /// All of them, by name.
  static let all: [(name: String, text: String)] = [
    ("maker", maker), ("bank", bank), ("insurer", insurer), ("landlord", landlord),
    ("retailer", retailer), ("biotech", biotech), ("shell", shell), ("utility", utility),
  ]

  /// A company that makes and sells pumps.
  static let maker = """
    Item 1. Business

    Overview

    The terms “we,” “us,” “our” and “Tarnwell” refer to Tarnwell Pumps, Inc. and its subsidiaries. \
    We design, manufacture and sell submersible pumps, valves and control panels for wells. Our \
    principal executive offices are located in Dayton, Ohio. We operate in two segments, Water and \
    Irrigation. In 2022, 61% of our revenues were from our Water segment.

    Products

    Our products include submersible pumps, pressure valves, control panels and repair kits. We \
    also provide installation, training and maintenance services to municipal customers. We plan \
    to introduce a solar pump in 2023, if our tests succeed.

    Customers

    Our customers include municipal utilities, farm cooperatives, well drillers and plumbing \
    wholesalers. No customer accounted for more than 10% of our revenues in 2022 or 2021. As of \
    December 31, 2022, we had 1,480 customers.

    Sales and Distribution

    We sell our products primarily through independent distributors, and our sales force sells \
    directly to municipal utilities. Sales to distributors are made under purchase orders rather \
    than long-term contracts. Our backlog was $14.2 million at December 31, 2022.

    Manufacturing

    We do not manufacture motors and purchase all of our motors from two suppliers in Germany. \
    Our control panels are assembled by a contract manufacturer in Mexico. Our sales are higher in \
    the spring and summer, when wells are drilled. We had 312 full-time employees as of \
    December 31, 2022.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    For the years ended December 31, 2022 and 2021, our revenue was $88.4 million and \
    $79.1 million, respectively. Our gross margin was 34.5% in 2022, compared to 33.1% in 2021. Our \
    net income was $6.3 million in 2022 and $4.9 million in 2021.

    Liquidity and Capital Resources

    As of December 31, 2022, we had cash and cash equivalents of $11.7 million. Net cash provided \
    by operating activities was $9.8 million in 2022. We have a $25.0 million revolving credit \
    facility that matures in 2026. At December 31, 2022, we had $7.5 million of borrowings \
    outstanding under our term loan. We have never paid cash dividends on our common stock. We \
    believe that our cash and our operating cash flow will be sufficient to meet our cash \
    requirements for at least the next twelve months.
    """

  /// A bank that lends to farms.
  static let bank = """
    Item 1. Business

    General

    Pinemarsh Bancorp is the holding company for Pinemarsh Savings Bank, a community bank in \
    Maine. The Company offers savings accounts, checking accounts, residential mortgages and farm \
    loans. The Company’s principal sources of income are interest on loans and fees from deposit \
    accounts. The Company’s customers include farmers, small businesses and households in three \
    counties. The Company conducts its business through 14 branches in Maine. At June 30, 2021, \
    the Company employed 187 full-time employees.

    Lending

    The Company’s loan portfolio totaled $412.6 million at June 30, 2021. Farm loans represented \
    38.2% of the Company’s loans at June 30, 2021. The Company does not purchase loans from \
    brokers.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Net interest income was $17.4 million in fiscal 2021, compared to $16.2 million in fiscal \
    2020. Net income was $4.4 million in fiscal 2021 and $3.7 million in fiscal 2020. Total \
    deposits were $466.1 million at June 30, 2021. At June 30, 2021, the Company had $31.0 million \
    of borrowings from the Federal Home Loan Bank. The Company paid dividends of $0.64 per share \
    in fiscal 2021.
    """

  /// An insurer of boats.
  static let insurer = """
    Item 1. Business

    General

    Coldharbor Mutual Holdings, Inc. is an insurance holding company that writes marine insurance \
    for owners of yachts and fishing boats. We sell our policies through approximately 900 \
    independent agencies in Oregon, Washington and Alaska. Our policyholders include owners of \
    yachts, charter operators and fishing companies. Most of our policies are written for a term \
    of one year. We are subject to regulation by the insurance departments of three states. We \
    had 41,200 policies in force at December 31, 2020.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Gross premiums written were $52.8 million in 2020 and $50.3 million in 2019. Net premiums \
    earned were $47.9 million in 2020, compared to $46.0 million in 2019. Our net loss was \
    $2.6 million in 2020, compared to net income of $1.8 million in 2019. Net cash used in \
    operating activities was $3.3 million in 2020. In 2020, we issued $15.0 million of senior \
    notes due 2030. We did not pay dividends in 2020.
    """

  /// A trust that lets warehouses.
  static let landlord = """
    Item 1. Business

    Overview

    Grayling Storage Trust is a real estate investment trust that owns and operates refrigerated \
    warehouses. We own 27 warehouses in nine states. Our tenants include grocers, dairies and \
    fish processors. We lease our properties under contracts with terms of five to ten years. Our \
    largest tenant accounted for 19% of our rental revenues in 2019.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Rental revenue was $73.5 million in 2019, compared to $68.8 million in 2018. Net income was \
    $21.2 million in 2019. As of December 31, 2019, we had $240.0 million of mortgage notes \
    outstanding. In 2019, we sold 3,500,000 common shares for net proceeds of $64.7 million. We \
    expect that our cash flow from operations will be sufficient to meet our obligations for the \
    next twelve months.
    """

  /// A retailer of garden goods.
  static let retailer = """
    Item 1. Business

    General

    Fernleigh Garden Stores, Inc. operates garden stores and a website that sell plants, tools \
    and outdoor furniture. As of January 28, 2023, we operated 212 stores in eleven states. Our \
    customers are homeowners, landscapers and schools. We sell plants, tools, soils and outdoor \
    furniture at low prices. We buy most of our plants directly from growers and ship them to our \
    stores. Our sales are seasonal and are highest in the second quarter. Online sales represented \
    12% of our net sales in fiscal 2022. We had approximately 6,300 employees as of January 28, \
    2023.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Net sales were $1,204.9 million in fiscal 2022 and $1,166.0 million in fiscal 2021. Net income \
    was $58.1 million in fiscal 2022, compared to $63.7 million in fiscal 2021. During fiscal \
    2022, we repurchased 1.9 million shares of our common stock for $44.2 million. As of \
    January 28, 2023, we had no borrowings outstanding under our credit facility. Capital \
    expenditures were $39.5 million in fiscal 2022.
    """

  /// A company that develops a drug and sells none.
  static let biotech = """
    Item 1. Business

    Overview

    Calyx Neuro, Inc. is a biotechnology company that develops medicines for rare diseases of the \
    nerves. We have no products approved for sale and have not generated any revenue from the \
    sale of products. Our lead product, CN-14, is a tablet in a Phase 2 trial. We contract with \
    third-party manufacturers for all of our clinical supplies. We own 18 patents in the United \
    States. We had 46 employees as of December 31, 2021.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Our net loss was $33.8 million in 2021, compared to $25.5 million in 2020. Research and \
    development expenses were $24.6 million in 2021. As of December 31, 2021, we had cash and \
    cash equivalents of $19.4 million. In March 2021, we sold 4,000,000 shares of common stock for \
    net proceeds of $27.9 million. Our recurring losses raise substantial doubt about our ability \
    to continue as a going concern. We have funded our operations primarily through the sale of \
    equity securities.
    """

  /// A company without a business.
  static let shell = """
    Item 1. Business

    Overview

    Ostrava Acquisition Corp. is a blank check company organized in Nevada in 2012. The Company \
    has no operations and no employees. The Company intends to acquire an operating business. The \
    Company’s sole officer provides office space without charge.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    The Company’s net loss was $41,250 in 2015 and $38,900 in 2014. At December 31, 2015, the \
    Company had cash of $1,105. The Company’s losses raise substantial doubt about its ability to \
    continue as a going concern. In 2015, the Company received loans of $40,000 from its sole \
    officer.
    """

  /// A utility that delivers gas.
  static let utility = """
    Item 1. Business

    General

    Ridgeway Gas Company is a public utility that distributes natural gas in Idaho and Montana. \
    We served approximately 284,000 customers at September 30, 2018. Our customers include \
    households, hospitals and food plants. We purchase our gas from 12 suppliers under contracts \
    with terms of one to five years. Our rates are regulated by the public service commissions of \
    Idaho and Montana. Residential customers represented 64% of our revenues in fiscal 2018.

    Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

    Operating revenues were $318.7 million in fiscal 2018 and $301.2 million in fiscal 2017. Net \
    income was $29.6 million in fiscal 2018. In June 2018, we issued $60.0 million of first \
    mortgage bonds due 2048. Capital expenditures were $81.3 million in fiscal 2018. Net cash \
    provided by operating activities was $74.4 million in fiscal 2018.
    """
}
